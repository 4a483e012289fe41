/** Holds the requests that a model's server received against OpenAI's published description. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const FILE = new URL('../../../shared/specs/openai-openapi.json', import.meta.url);

export const hasOpenAiDescription: boolean = existsSync(FILE);

let validate: ValidateFunction | null = null;

/** What is wrong with a body of `POST /chat/completions`; empty where nothing is, or where there is no description. */
export function chatRequestProblems(body: unknown): readonly string[] {
  if (!hasOpenAiDescription) return [];
  validate ??= compile();
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(JSON.parse(readFileSync(FILE, 'utf8'), withoutNullable), 'openai');
  const validate = ajv.getSchema('openai#/components/schemas/CreateChatCompletionRequest');
  if (validate === undefined) throw new Error('the description holds no chat request');
  return validate;
}

/** `nullable` is no keyword of JSON Schema; the description uses it beside `$ref` and `anyOf`. */
function withoutNullable(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  const { nullable, ...schema } = value;
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
