import { WORLD_NAMES } from '../../language/lexicon/countries.ts';
import type { Range, Span } from '../../language/spans/span.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Cast, Member } from '../speakers/cast.ts';
import type { Statement } from '../statement.ts';

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
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** "Putin: West is to blame": a headline's colon names a speaker whom the article knows. */
export function headlineStatement(
  article: { readonly id: string; readonly text: string },
  paragraph: Paragraph,
  cast: Cast,
  ids: ReadonlyMap<Member, string>,
): Statement | null {
  const line = article.text.slice(paragraph.start, paragraph.end);
  const match = LABEL_FIRST.exec(line.replace(/^#+\s+/, (lead) => ' '.repeat(lead.length)));
  const [, label = '', said = ''] = match ?? [];
  const member = match ? memberNamed(cast, label.trim()) : null;
  if (!member) return null;
  const start = paragraph.start + line.length - said.length;
  const inner = QUOTED.test(said) ? { start: start + 1, end: paragraph.end - 1 } : null;
  const at = paragraph.start + line.indexOf(label.trim());
  const mention: Range = { start: at, end: at + label.trim().length };
  const span = (range: Range): Span => ({
    article: article.id,
    start: range.start,
    end: range.end,
  });
  return {
    id: `${article.id}:${start}`,
    article: article.id,
    paragraph: 0,
    kind: inner ? 'direct' : 'indirect',
    content: [span({ start, end: paragraph.end })],
    quoted: inner ? [span(inner)] : [],
    sentence: span(paragraph),
    speaker: ids.get(member) ?? null,
    mention: span(mention),
    named: null,
    cue: null,
    basis: 'named',
    candidates: [],
    forum: null,
    when: null,
    date: null,
    bearer: null,
    rule: 'colon',
  };
}
