/**
 * Drafts as a model may write them: good sentences made from an article's statements and sentences by
 * templates, and edits of them. Nothing here uses the rules of the verification.
 */
import type { DraftSentence } from '../../src/answering/composing/draft.ts';
import type { GivenStatement, Material } from '../../src/answering/composing/material.ts';
import type { Range } from '../../src/reading/span.ts';

export type Good = DraftSentence & {
  /** Whom the sentence names as speaking; null for the article's own words. */
  readonly speaker: string | null;
  readonly template: string;
};

const SAYS = /^(?:said|says|told|added|wrote|explained|argued|insisted|stated|replied)$/;
const OPENS_WITH_PRONOUN =
  /^(?:(?:that|but|and|so|while|when) )?(?:he|she|it|they|this|these|those|his|her|its|their|there|here)\b/i;
const FIRST_PERSON = /\b(?:I|we|us|our|my|me|you|your)\b/i;
const PLAIN = /^[\p{L}\p{N} ,.;:'’–—$€£%()-]+$/u;
const LONGEST = 240;

/** Sentences that a careful writer could write from the material, each with what it rests on. */
export function goodSentences(material: Material): readonly Good[] {
  const said = material.statements.flatMap(fromStatement);
  const pairs = said
    .filter(({ template }) => template === 'quoted')
    .flatMap((one, index, all) => {
      const other = all[index + 1];
      return other === undefined || other.speaker === one.speaker ? [] : [joined(one, other)];
    });
  return [...said, ...pairs, ...narrated(material)].filter(({ text }) => text.length <= LONGEST);
}

function fromStatement(given: GivenStatement): readonly Good[] {
  const { statement, speaker, article, id } = given;
  const cut = ({ start, end }: Range): string => article.text.slice(start, end);
  const cue = statement.cue === null ? '' : cut(statement.cue);
  const named = PLAIN.test(speaker.name) && speaker.type !== 'unnamed' && speaker.type !== 'group';
  if (!named || article.text.slice(statement.sentence.start, statement.sentence.end).includes('?'))
    return [];
  const name = ['state', 'organisation'].includes(speaker.type)
    ? `The ${speaker.name}`
    : speaker.name;
  const good = (template: string, text: string, quotes: readonly string[]): Good => ({
    template,
    text,
    sources: [id],
    quotes: quotes.map((words) => ({ source: id, words })),
    speaker: speaker.name,
  });
  const quoted = statement.quoted.map((span) => cut(span).replace(/[,.]$/, ''));
  const [first = ''] = quoted;
  if (statement.kind === 'direct' && quoted.length === 1 && (cue === '' || SAYS.test(cue))) {
    const role = speaker.role !== null && PLAIN.test(speaker.role) ? speaker.role : null;
    return [
      good('quoted', `${name} said {1}.`, [first]),
      good('according to', `According to ${name}, {1}.`, [first]),
      good('said after', `{1}, ${name} said.`, [first]),
      ...(role === null ? [] : [good('with role', `${name}, ${role}, said {1}.`, [first])]),
    ];
  }
  const [content] = statement.content;
  if (content === undefined || statement.content.length > 1 || cue === '' || cue.endsWith('ing'))
    return [];
  const clause = withPlaces(cut(content), quoted);
  if (OPENS_WITH_PRONOUN.test(clause) || FIRST_PERSON.test(clause)) return [];
  if (!PLAIN.test(clause.replace(/\{\d+\}/g, ''))) return [];
  if (
    !isSpeakerCueContent(given) ||
    (statement.kind === 'partial' && !/^(?:has |have |had )?\w+(?:ed|said|says|told)$/.test(cue))
  )
    return [];
  return [good(statement.kind, `${name} ${cue} ${clause.replace(/[,.]$/, '')}.`, quoted)];
}

/** The article's own order is speaker, verb, words: the template may follow it. */
const isSpeakerCueContent = ({ statement, article }: GivenStatement): boolean => {
  const { mention, cue, content } = statement;
  const [first] = content;
  if (mention === null || cue === null || first === undefined) return false;
  if (!(mention.end <= cue.start && cue.end <= first.start)) return false;
  return /^\s*(?:that\s+)?$/.test(article.text.slice(cue.end, first.start));
};

function withPlaces(content: string, quoted: readonly string[]): string {
  return quoted.reduce((text, words, index) => {
    const at = text.indexOf(words);
    if (at < 1) return text;
    const end = at + words.length;
    const close = /^[,.]?["”'’]/.exec(text.slice(end))?.[0].length ?? 0;
    return `${text.slice(0, at - 1)}{${index + 1}}${text.slice(end + close)}`;
  }, content);
}

function joined(one: Good, other: Good): Good {
  const second = other.text.replace('{1}', '{2}');
  return {
    template: 'joined',
    text: `${one.text.slice(0, -1)}, while ${second.replace(/^The /, 'the ')}`,
    sources: [...one.sources, ...other.sources],
    quotes: [...one.quotes, ...other.quotes],
    speaker: one.speaker,
  };
}

function narrated({ passages }: Material): readonly Good[] {
  return passages.flatMap(({ id, passage, article }) =>
    passage.sentences
      .filter((range) =>
        article.reading.statements.every(
          ({ sentence }) => sentence.end <= range.start || sentence.start >= range.end,
        ),
      )
      .map(({ start, end }) => article.text.slice(start, end))
      .filter((text) => PLAIN.test(text) && text.endsWith('.') && !/[:;(]/.test(text))
      .filter((text) => /^\p{L}+ \p{L}+ \p{L}+ /u.test(text))
      .filter((text) => !OPENS_WITH_PRONOUN.test(text) && !FIRST_PERSON.test(text))
      .map((text) => ({ template: 'narrated', text, sources: [id], quotes: [], speaker: null })),
  );
}
