import * as z from 'zod/mini';

/**
 * What a model is asked to return. Sentences hold no quotation marks: `{1}` stands for the first of
 * `quotes`, whose words are looked up in the article and cut from there.
 */
const draftSchema = z.object({
  sentences: z.array(
    z.object({
      text: z.string(),
      sources: z.array(z.string()),
      quotes: z.array(z.object({ source: z.string(), words: z.string() })),
    }),
  ),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftSentence = Draft['sentences'][number];

/** The draft's JSON schema as strict servers want it: every property required, no others. */
export const DRAFT_SCHEMA: Readonly<Record<string, unknown>> = draftJsonSchema();

function draftJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(draftSchema);
  return schema;
}

/** A draft longer than this is nobody's few sentences. */
const LONGEST = 40_000;
const MOST_SENTENCES = 20;

/** The draft in a model's text, with what small models put around it taken off; null where there is none. */
export function readDraft(text: string): Draft | null {
  if (text.length > LONGEST) return null;
  const answer = text.slice(text.lastIndexOf('</think>') + 1);
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  const parsed = draftSchema.safeParse(parseJson(json));
  return parsed.success && parsed.data.sentences.length <= MOST_SENTENCES ? parsed.data : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
