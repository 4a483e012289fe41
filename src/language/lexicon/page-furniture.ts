import { genderOfName } from './given-names.ts';

/**
 * What a news page prints around an article, as it comes along when people copy a page. Every pattern
 * is anchored, and free of nested repeats; blocks are matched as they read, without markup.
 */

/** A block that matches one of these from its beginning belongs to the page, not to the article. */
const FURNITURE: readonly RegExp[] = [
  /^[·•|\s]*\d+[\s-]?min(?:ute)?s?[\s-](?:read|listen|watch)\b/i,
  /^(?:listen|read|watch)(?: time)?:?\s*\d+\s?min/i,
  /^(?:listen to (?:this|the) (?:article|story|audio)|this article was read by|learn more about this feature)\b/i,
  /^(?:our goal is to create a safe and engaging place for users|in order to improve our community experience)\b/i,
  /^(?:advertisement|advertising|ad feedback|video ad feedback|sponsored(?: content)?|promoted(?: content)?|paid content|partner content)\b[\s\W]*(?:$|[-–—:|]|scroll|continue)/i,
  /^(?:article|story|content|text|reading)\s+continues?\s+(?:below|after|here)\b/i,
  /^(?:continue reading|scroll (?:down|to)|skip (?:to|past|advertisement)|story continues|after newsletter promotion|jump to|back to top|end of (?:list|newsletter))\b/i,
  /^(?:list|item|slide|image|photo)\s+\d+\s+of\s+\d+\W*$/i,
  /^list of \d+ items?\W*$/i,
  /^(?:sign up|subscribe|register|log in|login|sign in|join (?:us|our|the (?:conversation|discussion)|thought)|get (?:the|our|your) (?:free|latest|daily|morning|newsletter|app|best)|download (?:our|the) app|stay (?:ahead|informed|up to date|tuned)|become a (?:member|subscriber)|support (?:us|our|the \w+['’]?s? (?:journalism|work))|donate|already (?:a subscriber|have an account)|this (?:article|story|content) is (?:for|available to|exclusive) |try (?:it )?free|unlock |manage (?:your|my) |thanks? (?:you )?for (?:signing|subscribing)|by (?:signing up|clicking|subscribing|continuing)|enter your email|free newsletter|our morning email|track (?:the )?latest|do you have an opinion|your email|email address|view in (?:browser|app)|open in app|newsletter)\b/i,
  /^(?:follow|like|find|join|connect with|contact|reach) (?:us|our|me|the author|him|her|them|\S{1,30} coverage|(?:\S{1,30} ){1,6}on (?:twitter|x|facebook|instagram|telegram|whatsapp|google|linkedin|threads|bluesky))\b/i,
  /^click here\b/i,
  /^(?:get|receive) .{3,60}\b(?:by e-?mail|(?:in|to) your inbox|to your phone)\b/i,
  /^(?:share(?: full| this)?(?: article| story| page| post| on \w+)?|tweet|e-?mail|print|copy(?: link)?|link copied|save(?: article| for later)?|saved|bookmark|gift(?: this)?(?: article)?|pin|whatsapp|facebook|twitter|x|reddit|linkedin|flipboard|telegram|messenger|sms|pocket|comments?|shares?|view comments|(?:show|hide|go to|add|leave|post|read|load)(?: a| all| \d+| more)? comments?|\d[\d,.]*k? ?(?:comments?|shares?|likes?|views?|retweets?|reposts?|replies|reactions|points)|font size|translate|menu|search|home|sections?|close|play|pause|mute|loading|tags?|topics?|more|reply|like|report)[!.:\s\W]*$/i,
  /^(?:facebook|twitter|email|link|print|whatsapp|copy|share|save|reddit|linkedin|x)(?:[\s|·•,/]+(?:facebook|twitter|email|e-mail|link|print|whatsapp|copy|share|save|comments|reddit|linkedin|flipboard|telegram|messenger|pinterest|x)){1,10}\W*$/i,
  /^(?:click (?:here )?to share|share this|share on|opens? in (?:a )?new (?:window|tab)|this video (?:can ?not|is|file)|to play this video|please (?:enable|use|turn on|wait)|your browser|javascript|we use cookies|cookie|accept (?:all|cookies)|privacy (?:notice|policy)|terms (?:of|and)|all rights|recommended by|powered by|hosted by|produced by|ad choices|adchoices|do not sell|reuse this content|why you can trust|acquire licensing|our standards|see all topics|filed under|topics? (?:in|mentioned)|in this (?:article|story):|tags?:|keywords?:|categor(?:y|ies):|sections?:|topics?:|companies\b\W*$|copyright|©|photo gallery|view (?:image|gallery|all)|(?:toggle|hide|enlarge) (?:caption|this image)|enlarge (?:this )?image|add (?:to|as) (?:your )?(?:saved|preferred)|prefer us on google|make us preferred|more about|advertise with)/i,
  /^(?:share|read|view) (?:this|the) (?:article|story|page|discussion)\b/i,
  /^this (?:article|story|post|interview|transcript|conversation|report|piece|content) (?:was|has been|is|may have been|originally|first|appeared|will)\b.{0,60}\b(?:published|edited|updated|condensed|amended|corrected|appeared|syndicated|translated|produced|generated|provided|part of|being updated)\b/i,
  /^\W{0,2}(?:this (?:interview|conversation|transcript)|(?:the )?(?:interview|conversation) (?:has been|was)|(?:lightly )?edited for (?:length|clarity)|except for the headline|with inputs? from|with (?:reporting|files) (?:by|from)|\(with |npr transcripts|transcripts? (?:is|are|may|provided|from)|an? (?:previous|earlier) version of this (?:article|story|post|report|piece)|published in \w+,)\b/i,
  /^(?:editor['’]?s['’]? note|corrections?|clarifications?|disclaimer)\s*(?::|\.|$)/i,
  /^(?:enditem|ends?|-?30-?|#+|end (?:of )?(?:story|article|transcript|video|audio|quote))\W*$/i,
  /^\((?:begin|end|start) (?:video|audio)[^)]{0,60}\)$|^\((?:applause|laughter|crosstalk|music|commercial break|inaudible|cheers)[^)]{0,40}\)\W*$|^\[(?:applause|laughter|crosstalk|music|inaudible|cheers)[^\]]{0,40}\]\W*$/i,
  /^(?:\w[\w &'-]{0,20}\s*[>›»/]\s*){1,5}\w[\w &'-]{0,30}$/u,
  /^\p{Lu}[\w& ]{1,20}(?:\|\p{Lu}[\w& ]{1,20}){1,4}$/u,
  /^(?:https?:\/\/|www\.|pic\.twitter\.com)\S+$/i,
  /^\+?\d[\d,.]*[km]?$/i,
  /^\d[\d,.]*[km]? (?:replies|reposts|retweets|likes|views|quotes|bookmarks|comments|shares)\b/i,
  /^\d{1,2}:\d{2}\s?[ap]m\s?·/i,
  /^(?:image|picture|photo|video|media|figure|caption|tap here|keep up with|share or comment)\b(?::?$|.{0,20}\b(?:latest|on this|here)\b)/i,
];

/** Whether a block of text is page furniture rather than part of the article. */
export function isFurniture(block: string): boolean {
  const opening = block.slice(0, 240);
  return FURNITURE.some((pattern) => pattern.test(opening));
}

/** With what a live blog begins and ends, behind the time: it is no news. */
export const GREETS =
  /^[\W\d]{0,12}(?:am|pm)?[\W]{0,6}(?:(?:good )?(?:morning|afternoon|evening)\b(?! of)|hello|welcome|that(?:['’]s| is) (?:it|all)|thank(?:s| you)|(?:we|this live blog) (?:end|are closing|is (?:now )?closed))\b/iu;

/** An alternation whose words stand in several lines. */
const anyOf = (words: string): string => `(?:${words.trim().replace(/\|?\n\s*/g, '|')})`;

/** Labels that lead to another article: "READ MORE:", "Also Read |". */
const LEADS_ELSEWHERE = anyOf(String.raw`
  (?:must |also,? )?(?:read|watch|listen|see|view|explore|in) (?:more|also|next|now|
  here|this|too|on|related|pictures|photos|full story|the full (?:story|report|
  interview)|our (?:\w+ )?coverage|live)(?: (?:on|about|from|in) [^:|]{1,40})?|(?:also|
  must) (?:read|watch|listen|see)|read|watch|listen|see|related(?: (?:story|stories|
  articles?|coverage|content|news|topics?|reading|videos?|links?|posts?))?|
  more(?: (?:on|from|about|news|stories|coverage|to read) ?[^:|]{0,40})?|
  recommended(?: (?:for you|stories|reading|articles?))?|trending(?: now| stories)?|
  most (?:read|popular|viewed|shared|watched)(?: [^:|]{1,20})?|top stor(?:y|ies)|
  (?:don['’]t|do not) miss|editor['’]?s['’]? (?:picks?|choice|choices|pick)|
  from the archives?|from our (?:archives?|partners?)|(?:up|read|watch|what to read|
  what to watch) next|keep reading|further reading|go deeper|you (?:may|
  might) (?:also )?(?:like|be interested in|have missed)|in case you missed it|icymi|
  more to (?:read|explore|the story)|latest(?: news| stories| updates)?|(?:live|
  latest) (?:updates?|blog)|follow live|full (?:story|coverage|list)|around the (?:web|
  bbc)|explore more(?: on these topics)?|more about this topic|sources?|references|
  external links|elsewhere|paid post
`);
/** Labels that say what kind of piece a teaser or headline belongs to: "Analysis:", "VIDEO:". */
const GENRES = anyOf(`
  live|video|videos|audio|podcast|photos|gallery|photo gallery|in pictures|pictures|
  watch live|quiz|poll|crossword|explainer|explained|analysis|opinion|comment|
  commentary|editorial|op-ed|perspective|essay|column|letters?|exclusive|factbox|
  fact ?check|timeline|newsletter|interactive|graphic|infographic|map|long read|feature|
  profile|review|interview|transcript|full transcript|obituary|update|updates|updated|breaking|breaking news|
  just in|developing|developing story|revealed|special report|investigation|data|
  the big story|the long read|first person|q&a|recap|preview|highlights|key points|
  key takeaways|takeaways|at a glance|in brief|news|world|politics|business|sport|
  sports|culture|world news|uk news|us news|top news|cover story|spotlight|eyewitness|
  dispatch|diary|sponsored|premium|subscriber exclusive|members only
`);

const TEASER = new RegExp(String.raw`^${LEADS_ELSEWHERE}\s*[:|►▶»›→]+\s*\S`, 'i');
const TICKER = /^(?:BREAKING(?: NEWS)?|JUST IN|LATEST) \p{Lu}\p{Ll}/u;
const GENRE_TEASER = new RegExp(String.raw`^${GENRES}\s*[:|►▶»›→]+\s*\S`, 'i');
const LABEL = new RegExp(String.raw`^(?:${LEADS_ELSEWHERE}|${GENRES})\s*[:|►▶»›→.…]*$`, 'i');

/** Without one of these a line has no label. A pattern as long as a list of labels costs more to make than to ask first. */
const LABELS_END = /[:|►▶»›→]/;
const LONGEST_PAGE_LABEL = 80;

/** A line that leads to another article. */
export const isTeaser = (line: string): boolean =>
  (LABELS_END.test(line) && TEASER.test(line)) || TICKER.test(line);

/** A line that looks like the headline of another kind of piece: "Analysis: Why the dock closed". */
export const isGenreTeaser = (line: string): boolean =>
  LABELS_END.test(line) && GENRE_TEASER.test(line);

/** A label alone in its line: "Related", "Analysis". */
export const isPageLabel = (line: string): boolean =>
  line.length <= LONGEST_PAGE_LABEL && LABEL.test(line);

/** Labels of boxes, lists and notes, "s?" where there may be several: "Age", "Man of the match". */
const FACTS: ReadonlySet<string> = new Set(
  `
  advertisement|notes?|nb|ps|correction|clarification|disclaimer|photos?|images?|
  pictures?|photographs?|picture credit|captions?|credits?|sources?|file|illustration|
  here|this|that|there|then|now|today|yesterday|tomorrow|facts?|more facts|age|born|died|
  name|full name|nickname|title|titles|job|role|occupation|position|party|slogan|motto|
  constituency|nationality|country|city|town|place|where|when|what|who|why|how|how much|
  venue|location|address|date|dates|time|times|day|duration|runtime|length|rating|ratings|
  certificate|score|scores|result|results|attendance|referee|man of the match|
  player of the match|teams?|subs|substitutes|bookings|goals?|scorers?|odds|prize|price|
  prices|cost|costs|budget|tickets?|admission|distance|weight|height|size|population|area|
  capital|language|languages|religion|currency|gdp|founded|established|headquarters|
  employees|revenue|profits?|ceo|owner|website|web|phone|tel|telephone|fax|contact|
  twitter|facebook|instagram|hours|opening hours|directions|parking|genre|director|
  directors|cast|starring|stars|writers?|producers?|music|publisher|pages|isbn|format|
  platforms?|developer|release date|verdict|pros?|cons?|pros and cons|for|against|yes|no|
  good|bad|likes|dislikes|strengths?|weaknesses|best|worst|winner|winners|losers?|
  ingredients|method|serves|preparation|tips?|warning|caution|total|average|change|status|
  type|category|example|remember|important|conclusion|background|context|summary|
  introduction|overview|history|key|bottom line|the bottom line|why it matters|
  the big picture|driving the news|what's next|between the lines|by the numbers|
  state of play|catch up quick|subject|to|cc|re|sent|attachments?|reference|ref|case|
  docket|agenda|resolution|vote|votes|abstentions?|absent|turnout|majority|gain|hold|
  swing|forecast|weather|temperature|wind|rain|chance|question of the day|word of the day|
  known for|fun fact|did you know|trivia|pet peeve|education|family|children|spouse|
  married|hobbies|career|experience|achievements|awards?|salary|net worth
`
    .split(/\||\n/)
    .map((label) => label.trim())
    .flatMap((label) =>
      label.endsWith('s?') ? [label.slice(0, -2), label.slice(0, -1)] : label === '' ? [] : [label],
    ),
);
/** Such labels as are spelt, or numbered, in more ways than one. */
const FACTS_IN_FORMS =
  /^(?:p\.s|editor['’]?s note|(?:kick|half|full)-?(?:off|time)|line-?ups?|e-?mail|(?:step|part|chapter|section|article|day|week|round|no\.?) ?\d+|what['’]s new|zoom (?:in|out)|yes, but|in favou?r|quote(?: of the (?:day|week))?)$/i;

/** Labels of pages that check facts: "THE CLAIM", "Our ruling", "What was said". */
const CHECKS = anyOf(String.raw`
  (?:the |our )?(?:claims?|verdict|ruling|rating|facts?|truth|evidence|context|source)|
  what (?:was|is|has been|they|we|he|she)(?:['’]re)? \w+|what (?:we|they) (?:do not|don['’]t) know|
  what['’]s \w+
`);

const CHECK_LABEL = new RegExp(`^${CHECKS}$`, 'i');

/** Whether what stands before a colon is nobody's name, but a label of pages, boxes, lists and notes. */
export const isNobodysName = (label: string): boolean =>
  FACTS.has(label.toLowerCase()) ||
  isPageLabel(label) ||
  FACTS_IN_FORMS.test(label) ||
  CHECK_LABEL.test(label);

/** Who took pictures for everybody: agencies and libraries, as credits print them. */
const AGENCY = anyOf(String.raw`
  AP|A\.P\.|AFP|Reuters|Getty(?: Images)?|EPA(?:[-/]EFE)?|EFE|PA(?: Media| Wire|
   Images)?|Shutterstock|Alamy(?: Stock Photo)?|Xinhua|TASS|Sputnik|RIA Novosti|ANI|PTI|
  IANS|Anadolu(?: Agency| Images)?|NurPhoto|Bloomberg|ZUMA(?: Press)?|Rex(?: Features)?|
  DPA|dpa|picture[ -]alliance|VCG|CFP|SOPA(?: Images)?|Sipa(?: USA)?|AAP(?: Image)?|
  Yonhap|Kyodo(?: News)?|Jiji|MAXPPP|Magnum(?: Photos)?|UPI|CP|The Canadian Press|
  Canadian Press|USA TODAY(?: Sports| Network)?|Associated Press|The Associated Press|
  AP Photo|Reuters Photo|Agence France-Presse|iStock|Unsplash|Pexels|Pixabay|
  Wikimedia(?: Commons)?|Wikipedia|BBC|CNN|ABC News|NBC News|CBS News|Sky News|Facebook|
  Twitter|Instagram|YouTube|Telegram|X|UN Photo|UNICEF|UNHCR|Handout|Supplied|
  Screengrab|Screenshot|File(?: photo)?|Pool|Imago(?: Images)?|Eyevine|Contour|WireImage|
  FilmMagic|Redux|Polaris|Abaca|Hans Lucas|LaPresse|ANP|TT|NTB|Ritzau Scanpix|Scanpix|
  Lehtikuva|Belga|Keystone|APA|CTK|MTI|PAP|TNS|The New York Times|The Washington Post|
  The Guardian|The Times|The Telegraph|Daily Mail|Los Angeles Times
`);
const MAKER = `(?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]hotography|[Pp]ictures?|[Ii]mages?|[Pp]ics?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo|[Vv]isual|[Aa]rtwork)`;

/** A line that only says whose picture it is. */
const CREDITS: readonly RegExp[] = [
  new RegExp(
    String.raw`^[([]?(?:${MAKER}|file photo|file)?(?: credit| source| by| courtesy(?: of)?)?\s*[:,©]?\s*(?:[\p{L}\p{M}.'’ -]{2,50}\s?[/|·,]\s?|[\p{L}\p{M}.'’ -]{2,50} (?:via|for|at|from) )*(?:\b(?:via|for)\s)?${AGENCY}(?:\s?[/|,]\s?[\p{L}\p{M}.'’ -]{2,40})*[)\]]?\.?$`,
    'u',
  ),
  new RegExp(
    String.raw`^[([]?(?:${MAKER}(?: credit| source| by|: courtesy(?: of)?| courtesy(?: of)?)s?|${MAKER}|credits?|sources?|courtesy(?: of)?|file photo)\s*[:,.…]+\s*\S.{0,80}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^[([]?(?:${MAKER} (?:by|courtesy|credit)|courtesy (?:of )?)\s*\p{Lu}.{0,60}$`,
    'iu',
  ),
  /^(?:getty images|ap photo|file photo|handout|stock image|representational (?:image|photo))\b.{0,40}$/i,
  /^[—–-]\s?(?:photo by .{1,40}|(?:AFP|AP|Reuters|File)(?:\/\w+)?)$/iu,
  /^©\s?.{0,60}$/u,
];

/** Whether a line only says whose picture stood there: "Kim Sato/AP", "Image source, Reuters". */
export const isCredit = (line: string): boolean =>
  line.length <= 120 && CREDITS.some((pattern) => pattern.test(line));

const CAPTION_START =
  /^(?:image caption|media caption|video caption|photo caption|caption|file photo|file\s?[-–—]|\[?file:|pictured|\[\d{1,2}\/\d{1,2}\]|\d{1,2} of \d{1,2}\b|in this (?:image|photo|picture|frame|still)|an? (?:image|photo) (?:grab|taken|shows)|this (?:photo|image|picture|handout|combination)\b|a (?:file|handout) (?:photo|image|picture)|!\[)/i;
const PICTURED = /\((?:pictured|above|below|left|right|cent(?:re|er)|seen)\b[^)]{0,40}\)[^.!?]*$/i;
const CAPTION_END = new RegExp(
  String.raw`(?:[([](?:${MAKER}|file photo|credit|file)?\s*:?\s*(?:[\p{L}\p{M}.'’, -]{2,50}[/|,:]\s?|[\p{L}\p{M}.'’ -]{2,50} (?:via|for) )?${AGENCY}[^)\]]{0,50}[)\]]|\b(?:${MAKER}|Credit|Pic)(?: credit| by)?\s*:\s*\p{Lu}[^.!?]{1,70}|\sREUTERS/[\p{L} .'-]{2,40}|\[File[^\]]{0,60}\]|\(File[^)]{0,60}\))\W*$`,
  'u',
);

/** Without one of these no credit stands in a block. */
const CREDITS_MARK = /[)\]]\W*$|:|REUTERS/;

/** Whether a block tells what is on a picture. */
export const isCaption = (block: string): boolean =>
  block.length <= 700 &&
  (CAPTION_START.test(block) ||
    (CREDITS_MARK.test(block) && CAPTION_END.test(block)) ||
    PICTURED.test(block));

/** What a line with the time of publication is made of; what is left over may be a place. */
const TIME_OF_PUBLICATION =
  /\b(?:first|last|latest|originally)?\s?(?:published|updated|modified|posted|issued|created|edited|aired)(?: on| at)?\b|\b(?:on|at|in|and|local time|time|date|a|an|ago|just now|today|yesterday|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|am|pm|a\.m\.?|p\.m\.?|noon|midnight|gmt|utc|bst|est|edt|pst|pdt|cst|cdt|mst|mdt|cet|cest|eet|eest|ist|pkt|wat|eat|cat|sast|aest|aedt|jst|kst|hkt|sgt|wib|msk|uk|et|pt|ct|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?::\d{2})?\s?[ap]m|\d{1,4}(?:st|nd|rd|th)?)\b|[\d\s.,:;/|·•()+–—-]+/gi;
const HAS_DATE = /\d|yesterday|today|just now|\bago\b/i;

/** Whether a line only tells when, and perhaps where, something was published. */
export function isTimeLine(line: string): boolean {
  if (line.length > LONGEST_TIME_LINE || !HAS_DATE.test(line)) return false;
  const apart = line.replace(/(\d)([ap]\.?m\b)/gi, '$1 $2');
  const rest = apart.replace(TIME_OF_PUBLICATION, ' ').trim().replace(/\s+/g, ' ');
  const isPlace = PLACE.test(rest) && genderOfName(rest) === null;
  return rest === '' || (isPlace && HAS_YEAR.test(line) && !line.endsWith('.'));
}

const LONGEST_TIME_LINE = 100;
const PLACE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}$/u;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
const PLACE_IN_CAPITALS =
  /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}) ?(?:\([^)]{1,30}\))? ?[:—–]{1,2}$/u;

/** A place in capitals before a colon or dash, alone in its line, "NEW DELHI:"; a name is none. */
export function isPlaceLine(line: string): boolean {
  if (line.length > LONGEST_TIME_LINE) return false;
  const place = PLACE_IN_CAPITALS.exec(line)?.[1]?.trim();
  return place !== undefined && genderOfName(place) === null && !isNobodysName(place);
}

/** "By Anna Keller", "Words by …", "From Anna Keller in Harwick", "Reporting by …; editing by …". */
const BYLINE_LEAD =
  /^(?:(?:by|words(?: and pictures)? by|story by|text(?: by)?:?|written by|author:?|authors:?|reporter:?|reported by|posted by|published by|compiled by|curated by|report by|an? \w+ by|analysis by|interview by|interviewed by|translated by|as told to|(?:additional )?(?:reporting|writing|editing|photography|photographs|production) (?:by|from)|edited by|editing by|produced by|presented by|from)\b[:\s]*)/i;
const CAPITALISED_NEXT = /^(?:the\s)?[\p{Lu}@]/u;
const CREDIT_LINE =
  /\b(?:contributed (?:to )?(?:this|reporting|to the)|contributed from|reported from|also contributed)\b|^(?:additional )?(?:reporting|editing|writing)\b.*;\s*(?:editing|writing|edited)\b|^(?:additional )?(?:reporting|editing) by\b/i;
const WRITER =
  'reporter|correspondent|editor|columnist|journalist|writer|producer|contributor|bureau chief|fellow|author|commentator|anchor|photographer|photojournalist|critic|blogger';
const BIOGRAPHY = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:is|was) (?:an?|the|our)? ?(?:[\p{L}'’-]+ ){0,6}(?:${WRITER})s?\b.{0,200}$`,
  'iu',
);
const BIOGRAPHY_NAME = /^\p{Lu}[\p{L}'’.-]+ \p{Lu}/u;

/** The names behind a byline's lead; null where the line has none. */
export function behindByline(line: string): string | null {
  const lead = BYLINE_LEAD.exec(line)?.[0];
  if (lead === undefined) return null;
  const names = line.slice(lead.length);
  return CAPITALISED_NEXT.test(names) ? names : null;
}

/** A line about who worked on the article, wherever it stands. */
export const isCreditsLine = (line: string): boolean =>
  line.length <= 400 && CREDIT_LINE.test(line);

/** "Anna Keller is a reporter at the Gazette." */
export const isBiography = (line: string): boolean =>
  line.length <= 300 && BIOGRAPHY_NAME.test(line) && BIOGRAPHY.test(line);

/** What stands with a writer's name in a byline: "Political Editor", "for the Gazette", "in Harwick". */
export const WRITERS_WORK = new RegExp(
  String.raw`\b(?:${WRITER}|staff|desk|agency|agencies|news|service)s?\b`,
  'i',
);
