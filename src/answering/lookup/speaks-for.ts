/** Whether somebody's role tells that he speaks for an organisation or state of some name, as papers print roles. */
import { BODIES, OFFICIAL_BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import { wordsOf } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { identityOf, initialsOf } from './name-index.ts';

/** A role beside somebody that does not speak for them. */
const OTHERS =
  /\b(?:former|ex|mother|father|parent|wife|husband|widow|son|daughter|brother|sister|cousin|uncle|aunt|friend|fan|critic|opponent|rival|victim|neighbour|neighbor)s?\b/i;

type IsSpeakerFor = (speaker: Pick<Speaker, 'id'>) => boolean;

/** Whether a person, by the role in any article, speaks for that name: found out once for everybody who is one person. */
export function speakersFor(name: string, library: Library): IsSpeakerFor {
  const known = new Map<string, boolean>();
  return (speaker) => {
    const id = identityOf(speaker.id, library);
    const speaks = known.get(id) ?? speaksForName(speaker, name, library);
    known.set(id, speaks);
    return speaks;
  };
}

/** The same of one person. */
export function speaksForName(
  speaker: Pick<Speaker, 'id'>,
  name: string,
  library: Library,
): boolean {
  const ids = new Set([speaker.id, ...(library.identities.get(speaker.id)?.speakers ?? [])]);
  const all = [...ids].flatMap((id) => library.speakers.get(id) ?? []);
  const roles = all.flatMap(({ role }) => (role === null || OTHERS.test(role) ? [] : [role]));
  if (roles.some((role) => holdsName(role, name))) return true;
  if (!roles.some((role) => holdsKind(role, kindOf(name)))) return false;
  return isOnlyOne(
    name,
    all.flatMap(({ article }) => library.articles.get(article)?.text ?? []),
  );
}

const withoutOwner = (key: string): string => key.replace(/['’]s$/u, '');
const keysOf = (text: string): readonly string[] =>
  wordsOf(text).map(({ key }) => withoutOwner(key));

/** The name itself, a ministry's minister, its initials ("president of the WCU"), or what is made of it ("Tavekan minister"). */
function holdsName(role: string, name: string): boolean {
  const keys = keysOf(role);
  const own = keysOf(name);
  const holds = (words: readonly string[]): boolean =>
    ` ${keys.join(' ')} `.includes(` ${words.join(' ')} `);
  if (holds(own)) return true;
  if (own.at(-1) === 'ministry' && holds([...own.slice(0, -1), 'minister'])) return true;
  const initials = initialsOf(name);
  if (initials !== null && new RegExp(`\\b${initials}\\b`, 'u').test(role)) return true;
  const [only = ''] = own;
  return own.length === 1 && only.length >= SHORTEST && keys.some((key) => isMadeOf(key, only));
}

const SHORTEST = 4;

/** "Tavekan" of "Taveka", "Mavudan" of "Mavuda". */
function isMadeOf(key: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]$/u, '');
  return (
    key.startsWith(stem) &&
    /^[aeiouy]?(?:n|an|ian|i|ish|ese|er|ic)s?$/u.test(key.slice(stem.length))
  );
}

/** "Union" of "Allied Potters' Union", of "Union of Choral Artists"; null for a name without such a noun. */
function kindOf(name: string): string | null {
  const keys = keysOf(name.replace(/\s+(?:of|for)\s.*$/u, ''));
  const last = keys.at(-1) ?? '';
  return keysOf(name).length > 1 && KINDS.has(last) ? last : null;
}

const KINDS: ReadonlySet<string> = new Set([
  ...BODIES,
  ...OFFICIAL_BODIES,
  ...'museum trust society college board church league orchestra theatre'.split(' '),
]);

/** "Union's organiser", "leader of the union": not "the teachers' union's". */
function holdsKind(role: string, kind: string | null): boolean {
  if (kind === null) return false;
  const keys = keysOf(role);
  return keys.some((key, at) => key === kind && (at === 0 || keys[at - 1] === 'the'));
}

/** Whether these articles name the organisation, and no other of its kind. */
function isOnlyOne(name: string, texts: readonly string[]): boolean {
  const kind = kindOf(name) ?? '';
  const noun = kind.charAt(0).toUpperCase() + kind.slice(1);
  const named = new RegExp(`(?:\\p{Lu}[\\p{L}']+ )+${noun}\\b|\\b${noun} of\\b`, 'gu');
  const plain = withPlainMarks(name);
  const all = texts.map(withPlainMarks);
  const others = all.flatMap((text) => text.match(named) ?? []);
  return (
    all.some((text) => text.includes(plain)) &&
    others.every((other) => plain.includes(other.replace(/^The /u, '')))
  );
}

const withPlainMarks = (text: string): string => text.replaceAll('’', "'");
