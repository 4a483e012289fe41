/** A headline that quotes: "Name: what was said". */
import { WORLD_NAMES } from '../../language/lexicon/countries.ts';
import { AUXILIARIES, COMMON_VERBS } from '../../language/lexicon/function-words.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Cast, Member } from '../speakers/cast.ts';
import type { Statement } from '../statement.ts';
import { type Source, spanIn } from './statements.ts';

const LABEL_FIRST = /^([^:"“‘]{2,60}): (\S.*)$/su;
const QUOTED = /^["“‘'](.+)["”’']$/su;

/** The member that a headline's words before its colon name; only those whom the article knows. */
function memberNamed(cast: Cast, label: string): Member | null {
  const bare = label.replace(/^the /i, '');
  const world = WORLD_NAMES.get(bare);
  const key = (world?.name ?? bare).toLowerCase();
  const known = cast.byName.get(key) ?? cast.members.find(({ aliases }) => aliases.has(bare));
  if (known) return known;
  const people = cast.byWord.get(key) ?? [];
  if (people.length > 0) return people.length === 1 ? (people[0] ?? null) : null;
  const holders = cast.members.filter(
    ({ type, roleWords }) => type === 'person' && roleWords.has(key),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/**
 * Whether what stands behind the colon is said by whom the label names, rather than told of them: in
 * marks, or a clause after the name of a person who speaks in the article. "Ukraine: Two killed" and
 * "Trump: A life in pictures" name a topic.
 */
function isSaid(member: Member, said: string): boolean {
  if (QUOTED.test(said)) return true;
  const words = said.toLowerCase().split(/[^\p{L}’']+/u);
  const isClause = words.some((word) => AUXILIARIES.has(word) || COMMON_VERBS.has(word));
  return member.type === 'person' && member.speaks && isClause;
}

/** "Putin: West is to blame": a headline's colon names a speaker whom the article knows. */
export function headlineStatement(
  source: Source,
  paragraph: Paragraph,
  cast: Cast,
  ids: ReadonlyMap<Member, string>,
): Statement | null {
  const line = source.text.slice(paragraph.start, paragraph.end);
  const match = LABEL_FIRST.exec(line.replace(/^#+\s+/, (lead) => ' '.repeat(lead.length)));
  const [, label = '', said = ''] = match ?? [];
  const member = match ? memberNamed(cast, label.trim()) : null;
  if (!member || !isSaid(member, said)) return null;
  const start = paragraph.start + line.length - said.length;
  const inner = QUOTED.test(said) ? { start: start + 1, end: paragraph.end - 1 } : null;
  const at = paragraph.start + line.indexOf(label.trim());
  const mention: Range = { start: at, end: at + label.trim().length };
  const span = spanIn(source);
  const content = span({ start, end: paragraph.end });
  return {
    id: `${source.id}:${content.start}`,
    article: source.id,
    paragraph: 0,
    kind: inner ? 'direct' : 'indirect',
    content: [content],
    quoted: inner ? [span(inner)] : [],
    sentence: span(paragraph),
    speaker: ids.get(member) ?? null,
    mention: span(mention),
    named: null,
    cue: null,
    basis: 'named',
    sure: 0.99,
    candidates: [],
    forum: null,
    when: null,
    date: null,
    bearer: null,
    rule: 'colon',
  };
}
