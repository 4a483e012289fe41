/** Who and what is of the writer's own, and in no article: "my bank app", "my cousin Reza", "Reza from accounting". */
import { SPEECH_VERBS } from '../../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../../language/spans/span.ts';
import { wordsOf } from '../../../../language/words.ts';

const either = (list: string): string => list.trim().split(/\s+/).join('|');

/** Whom one has for oneself. A captain, a minister or a hero one may share. */
const RELATIONS = either(`
  gran granny grandma nan nana grandpa grandad granddad grandmother grandfather mum mom mummy dad daddy father
  mother auntie aunt uncle brother bro sister sis cousin nephew niece son daughter kid toddler husband wife
  hubby fiance fiancee partner boyfriend girlfriend bf gf ex stepdad stepmum stepmom stepbrother stepsister
  friend bestie buddy pal mate roommate roomie flatmate housemate classmate teammate workmate labmate deskmate
  coworker colleague boss supervisor manager director principal neighbour neighbor landlord landlady tenant lodger
  teacher tutor professor prof lecturer coach trainer instructor therapist dentist doctor gp barber hairdresser
  plumber mechanic vet babysitter nanny`);

const FEW_WORDS = String.raw`(?:\p{L}[\p{L}'’-]*\s){0,2}?`;
const BEFORE = new RegExp(
  String.raw`(?:\b(?:my|our)\s${FEW_WORDS}(?:${RELATIONS})|\b(?:${RELATIONS})s?\sof\s(?:mine|ours))(?:\s(?:named|called))?,?\s$`,
  'iu',
);
const PLACES = either(`
  work school uni university college church class hr accounting accounts payroll finance sales marketing reception
  downstairs upstairs`);
const OWN_PLACES = either(`
  work job office team class course school uni college church choir gym club street building block floor dorm flat
  house lab shift band department bus train pub`);
/** "Reza, my cousin," and "Reza from accounting". */
const BEHIND = new RegExp(
  String.raw`^(?:\s?[,(]\s?(?:my|our)\s${FEW_WORDS}(?:${RELATIONS})\b|\s(?:from|in|at)\s(?:(?:${PLACES})|(?:my|our)\s(?:\p{L}+\s)?(?:${OWN_PLACES}))\b)`,
  'iu',
);

/** What words are read, heard and worn that are no article's. */
const SOURCES = either(`
  song songs lyric lyrics chorus verse anthem poem proverb slogan motto meme memes tweet tweets tiktok reel
  ad advert commercial billboard poster sticker t-shirt tshirt shirt mug fridge magnet tattoo graffiti
  cookie horoscope instructions manual recipe menu receipt app bot chatbot chatgpt gpt siri alexa duolingo ikea
  wikipedia reddit netflix spotify movie film sitcom anime cartoon videogame npc dm gm bible
  textbook crossword worksheet flashcard fanfic`);
const ELSEWHERE = new RegExp(
  String.raw`(?<![\p{L}'’-])(?:(?:the|an?|some|this|that|old|my|our|every)\s){0,3}(?:${SOURCES}|old\ssaying|saying(?=\sgoes))(?![\p{L}'’-])`,
  'iu',
);
/** "Me at the post office": nobody else. */
const WRITER = /(?<=^[^\p{L}]*|[\n.!?,;:–—-]\s*)me\b(?!\s(?:and|&)\s)[^.!?:\n"“”]*/iu;

/** What words are from where nobody is named in a stretch of a message: the writer, a song, a sign. */
export function elsewhereIn(text: string, { start, end }: Range): Range | null {
  const found = WRITER.exec(text.slice(start, end)) ?? ELSEWHERE.exec(text.slice(start, end));
  if (found === null) return null;
  const from = start + found.index;
  return { start: from, end: from + found[0].trimEnd().length };
}

/** Whom one has for oneself, in lower case: "neighbour". */
export const isRelation = (key: string): boolean => RELATION.test(key);
const RELATION = new RegExp(`^(?:${RELATIONS})$`, 'u');

/** Characters around a name that are read. */
const NEAR = 60;

/** Is a name that of somebody of the writer's own, whoever else bears it? */
export const isOnesOwn = (text: string, { start, end }: Range): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
  BEHIND.test(text.slice(end, end + NEAR));

/** Does something of the writer's own say something, that is no part of what they write: "my bank app:", "our wall says"? */
export function saysItself(keys: readonly string[], text: string, end: number): boolean {
  if (!/^(?:my|our)$/u.test(keys[0] ?? '') || keys.some((key) => OF_QUOTING.has(key))) return false;
  const next = wordsOf(text, end, end + LONGEST_VERB)[0]?.key ?? '';
  return BEFORE_WORDS.test(text.slice(end, end + LONGEST_CLAUSE)) || SPEECH_VERBS.has(next);
}

const LONGEST_CLAUSE = 80;
/** ":", "when someone coughed:" */
const BEFORE_WORDS =
  /^(?:\s(?:when|after|before|while|as|every|in|at|on|during|today|yesterday|this|last)\b[^.!?:"“\n]*)?\s?:/iu;

const LONGEST_VERB = 20;

/** What people call the words that they pick out of an article, and where they put them. */
const OF_QUOTING = new Set(
  `favourite favorite fave fav top pick picks choice line lines quote quotes part bit take point points notes
  essay paper draft post message msg comment tweet speech report slide slides thesis article headline title
  summary source sources translation version answer question guess opinion view word words mood vibe motto
  god goodness bad`.split(/\s+/u),
);
