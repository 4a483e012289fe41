/**
 * How a name in a message stands to a quotation before or behind it: a table of the forms in which people
 * say who said something. What stands between is read with ◇ for every name in it.
 */
import {
  CHAT_VERBS,
  CUES,
  HEARER_FOLLOWS,
  quotingForms,
  SAYING_NOUNS,
  type SpeechVerb,
  TARGET_FOLLOWS,
  WITH_HEARER,
} from '../../../language/lexicon/reporting-verbs.ts';

/** `clearly`: the subject, with whoever is named in an aside of it; `surely`: nobody else can be meant; `likely`: no word of saying tells; `loosely`: only near. */
export const STRENGTH = { clearly: 5, surely: 4, likely: 2, loosely: 1 } as const;
export type Strength = keyof typeof STRENGTH;

/** Who is not said to have said it: "Wu never said", "not Zhang". */
export type Link = Strength | 'denied';

/** The text around a name that stands before a quotation. */
export type LinkBefore = {
  /** In front of the name, from the quotation before. */
  readonly ahead: string;
  /** From the name to the quotation. */
  readonly between: string;
};
/** The text around a name that stands behind a quotation. */
export type Behind = {
  readonly between: string;
  /** Behind the name, up to the next quotation. */
  readonly after: string;
  /** The next quotation stands in the same line as the name. */
  readonly leadsOn: boolean;
};

const OBJECTS = [...CUES].filter(([, { kind, form }]) => kind === 'object' && form !== 'ing');
const SAYS = `(?:${quotingForms(() => true)}|say|saying|call(?:s|ed|ing)?|claims?|quotes?|quoted as saying|${OBJECTS.map(([form]) => form).join('|')}|${CHAT_VERBS})`;
const isTensed = (form: SpeechVerb['form']): boolean => form === 'past' || form === 'third';
const TENSED = `(?:${quotingForms(({ form }) => isTensed(form))}|put it|puts it|goes)`;
/** Words between a name and its verb: an aside, an adverb, a form of "have". */
const ASIDE = String.raw`(?:\s?[,(][^,()"]{1,80}[,)]|,? not ◇,?|\s[^,.!?"◇\n]{1,60},)?`;
const ADVERBS = String.raw`(?:\s(?!is\b|are\b|was\b|were\b|be\b|been\b|denie[sd]\b|not\b)[\p{L}'’]+){0,5}?`;
const NEGATION = /\b(?:never|not|no longer)\b|n['’]?t\b/iu;

/** "A nurse, Joan Petrie, said": the name is the aside. */
const SAID_IT = new RegExp(
  String.raw`^(?:${ASIDE}|,)(${ADVERBS})\s(${SAYS})\b([^.!?\n]{0,80})$`,
  'iu',
);
const ANY_SAYING = new RegExp(String.raw`\b${SAYS}\b`, 'iu');
/** A colon before which no sentence ends. */
const BEFORE_COLON = /^[^.!?\n"]{0,60}:\s*$/u;
/** "Starmer should listen to Oyelaran:", but "Wu to Zhang:". */
const OVER_NAME = /^(?!\s(?:on|to|about|re)\b)(?:\s[\p{L}'’]+){2,}\s◇:/u;
/** "Stanton, who replaced Greer, said". */
const HOLDS_NAME = /^\s?[,(][^,()"]*◇[^,()"]*[,)]/u;
const GOES_ELSEWHERE = /\b(?:but|while|whereas|then|and)\b/iu;
const OWNS = new RegExp(
  String.raw`^(?:['’]s?)\s[^.!?\n◇]{0,50}\b(?:${[...SAYING_NOUNS].join('|')}|words?|quotes?|lines?)\b[^.!?\n◇]{0,30}$`,
  'iu',
);
const PUTS =
  /\b(?:according to|per|as told by|in the words of|words of|quoting|quote from|quotes from|citing)\s(?:the\s)?$/iu;
const OR = /(?:\bor\b|\bvs?\b\.?|\/)\s*$/iu;
const AND = /^(?:,\s◇)*(?:,?\sand|\s?&)\s◇/iu;
const AND_AHEAD = /◇,?\s(?:and|&)\s(?:the\s)?$/iu;
/** "Wu and Zhang", both for one quotation: nobody's alone. */
const AND_BEHIND =
  /^(?:,? and|\s?&|\s?\/)\s?◇(?=$|\s*[.,!?)\n]|\s(?:in that|both|respectively)\b)/iu;
const OR_BEHIND = /^(?:\s?\([^()]*\))?,?\s(?:or|vs?\.?)\s◇/iu;
const NOT =
  /(?:(?<!\b(?:was|is|were)\sit\s)\bnot|\b(?:was|is|were|are|did|does|do)n['’]?t|\binstead of|\brather than|\bnor)\s(?:by\s|from\s)?(?:the\s)?$/iu;

/** "Not Wu calling it a shame": of all things, Wu does so. */
const NOT_FIRST = /(?:^|[.!?\n])\s?not\s(?:the\s)?$/iu;
const DOING = /^\s\p{L}+ing\b/u;

/** "Tell Wu", "hey Wu": who is spoken to, and is not said to speak. */
const TO_HEARER = new RegExp(
  String.raw`(?:\b(?:${HEARER_FOLLOWS})\s|\b(?:say|said|says|saying)\sto\s|\b(?:hey|hi|hello|dear|thanks|thank you|sorry|congrats),?\s)(?:both\s)?(?:the\s)?$`,
  'iu',
);
/** "Blames Wu": their words, or words about them. */
const OF_TARGET = new RegExp(String.raw`\b(?:${TARGET_FOLLOWS})\s(?:the\s)?$`, 'iu');
/** What a name behind it is not the subject of what follows. */
const OBJECT_OF =
  /\b(?:in|at|of|to|on|with|w\/?|for|about|abt|against|between|near|over|into|at|than|after|before|during|amid|following|since)\s(?:the\s)?$/iu;
const TAG_BEFORE = new RegExp(String.raw`^${ADVERBS}\s${TENSED}[.,]\s*$`, 'iu');

/** Words of one sentence. */
const isNear = (between: string): boolean => /^[^.!?\n]{0,60}$/u.test(between);

/** Likewise, and nobody else is named there. */
const isNearest = (between: string): boolean => isNear(between) && !between.includes('◇');

/** What one form tells of a name before a quotation; undefined where it is another form. */
type NamingForm = (stand: LinkBefore) => Link | null | undefined;

/** "Not Wu: “…”". */
const negated: NamingForm = ({ ahead, between }) =>
  NOT.test(ahead) && !(NOT_FIRST.test(ahead) && DOING.test(between)) ? 'denied' : undefined;

const spokenTo: NamingForm = ({ ahead }) => (TO_HEARER.test(ahead) ? null : undefined);

/** "Wu or Zhang said “…”", "Wu and Zhang". */
const oneOfSeveral: NamingForm = ({ ahead, between }) =>
  OR.test(ahead) || AND_AHEAD.test(ahead) || OR_BEHIND.test(between) || AND.test(between)
    ? 'loosely'
    : undefined;

/** "According to Wu “…”". */
const putBy: NamingForm = ({ ahead, between }) =>
  PUTS.test(ahead) && isNear(between) ? 'surely' : undefined;

/** "The row about Wu: “…”". */
const spokenOf: NamingForm = ({ ahead, between }) =>
  OBJECT_OF.test(ahead) || OF_TARGET.test(ahead) ? (isNear(between) ? 'loosely' : null) : undefined;

/** `"A," says Wu, "B"`: what goes on behind the comma is said by the same. */
const saidBetween: NamingForm = ({ ahead, between }) =>
  INVERTED.test(ahead) && /^,\s*$/u.test(between) ? 'surely' : undefined;

const tagged: NamingForm = ({ between }) => (TAG_BEFORE.test(between) ? 'likely' : undefined);

const saying: NamingForm = ({ between }) => {
  const said = SAID_IT.exec(between);
  if (said === null) return undefined;
  const [, adverbs = '', verb = '', rest = ''] = said;
  if (NEGATION.test(adverbs) || /^den(?:y|ies|ied)$/i.test(verb)) return 'denied';
  // "My brother quit FIFA and told me": the subject stands before.
  if (GOES_ELSEWHERE.test(rest) || adverbs === ' and') return 'loosely';
  return HOLDS_NAME.test(between) ? 'clearly' : 'surely';
};

/** "Wu, who never said a word about it, “…”". */
const notSaying: NamingForm = ({ between }) =>
  NEGATION.test(between) && ANY_SAYING.test(between) ? 'denied' : undefined;

const beforeColon: NamingForm = ({ between }) =>
  BEFORE_COLON.test(between) ? (OVER_NAME.test(between) ? 'loosely' : 'surely') : undefined;

/** "Wu's words “…”", "Wu — “…”". */
const owning: NamingForm = ({ between }) =>
  OWNS.test(between) || /^\s*[-–—~>]+\s*$/u.test(between) ? 'surely' : undefined;

/** "Wu “…”", "Wu in the Tribune, “…”". */
const beside: NamingForm = ({ between }) =>
  /^(?:\s(?:in|to|via)\s(?:the\s)?◇)?\s*[,(]?\s*$/u.test(between) ? 'likely' : undefined;

const near: NamingForm = ({ between }) => (isNearest(between) ? 'loosely' : null);

/** The forms, the first that fits. */
const FORMS: readonly NamingForm[] = [
  ...[negated, spokenTo, oneOfSeveral, putBy, spokenOf, saidBetween],
  ...[tagged, saying, notSaying, beforeColon, owning, beside, near],
];

/** How a name stands to the quotation behind it; null where it has nothing to do with it. */
export function linkBefore(stand: LinkBefore): Link | null {
  for (const form of FORMS) {
    const link = form(stand);
    if (link !== undefined) return link;
  }
  return null;
}

const IS_BY = `(?:is|was|are|were|'s|’s|by|per|from|according to|as|says|said|(?:was )?said by)`;
const THAT_WAS = String.raw`(?:(?:that|this|it|those|these|which)(?:['’]s|\s(?:is|was|were|are|will be))|(?:that|this)['’]?s)`;
/** Behind a block quote, or as its last line. */
const SIGNED = /^[\s,.>]*(?:[-–—~]+|\()\s*(?:both\s|all\s)?(?:the\s)?$/iu;
const NAMED = new RegExp(String.raw`^[\s,.]*(?:${IS_BY}|${THAT_WAS})\s(?:the\s)?$`, 'iu');
const WHAT = /^[\s,.]*(?:is|was|are|were)\s(?:what|how)\s(?:the\s)?$/iu;
/** "Told Wu" is no "said Wu". */
const SUBJECT_FOLLOWS = `(?:${quotingForms(({ form, lemma }) => isTensed(form) && (lemma === 'ask' || !WITH_HEARER.has(lemma)))}|put it|puts it|goes)`;
const INVERTED = new RegExp(String.raw`^[\s,.]*(?:as\s)?${SUBJECT_FOLLOWS}\s(?:the\s)?$`, 'iu');
const TAG = new RegExp(String.raw`^${ASIDE}${ADVERBS}\s${TENSED}\b`, 'iu');
const CORRECTED = new RegExp(String.raw`(?:^|[\s,;.–—-])${THAT_WAS}\s(?:the\s)?$`, 'iu');
const ENDS = /^\s*(?:[.!?,;)\]\n]|$)/u;

/** `"…". Wu said the talks …`: a new sentence, that tells what else was said. */
const isOfNext = (between: string, rest: string): boolean =>
  between.includes('.') && !/^(?:\s(?:so|that|this|it))?\s*(?:[.!?,;)\]\n]|$)/iu.test(rest);

/**
 * How a name stands to the quotation before it; null where it has nothing to do with it, as at the head of a line
 * of its own: "- Wu “…”", "me: crying".
 */
export function linkBehind({ between, after, leadsOn }: Behind): Link | null {
  if (NOT.test(between)) return 'denied';
  if (between.includes('\n') && (leadsOn || after.startsWith(':'))) return null;
  if (OR_BEHIND.test(after) || AND_BEHIND.test(after)) return 'loosely';
  if (SIGNED.test(between)) return 'surely';
  if (NAMED.test(between) || WHAT.test(between) || INVERTED.test(between)) return 'surely';
  if (CORRECTED.test(between) && between.length < 90) return 'surely';
  if (/^[\s,.]*$/u.test(between) && !between.includes('\n')) {
    const tag = TAG.exec(after);
    if (tag !== null && NEGATION.test(tag[0])) return 'denied';
    if (tag !== null) return isOfNext(between, after.slice(tag[0].length)) ? 'loosely' : 'surely';
    return ENDS.test(after) ? 'likely' : 'loosely';
  }
  if (/^\s*\n\s*\^?\s*$/u.test(between)) return ENDS.test(after) ? 'likely' : 'loosely';
  return isNearest(between) && !TO_HEARER.test(between) ? 'loosely' : null;
}
