/** Holds what the bot sends against Discord's own OpenAPI document, kept beside the repository. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sharedFile } from './library.ts';
import type { Sent } from './recorder.ts';

type Operation = {
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
};
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** What is wrong with a request, one line a fault; empty where it is valid. */
export type CheckRequest = (request: Sent) => readonly string[];

/** The check, or null where the document is not there (tests then skip with this file's name). */
export function openDiscordSchema(): CheckRequest | null {
  const text = sharedFile('specs/discord-openapi.json');
  return text === null ? null : checkAgainst(JSON.parse(text) as Document);
}

export const MISSING_SCHEMA = 'skipped: ../shared/specs/discord-openapi.json is not there';

function checkAgainst(document: Document): CheckRequest {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'discord', ...document });
  const paths = Object.keys(document.paths).sort((a, b) => parameters(a) - parameters(b));
  return ({ method, path, body }) => {
    const template = paths.find((one) => matches(one, path));
    const operation = template && document.paths[template]?.[method.toLowerCase()];
    if (!template || !operation) return [`${method} ${path}: Discord has no such request`];
    if (!operation.requestBody) {
      return body === undefined ? [] : [`${method} ${path}: takes no body`];
    }
    const pointer = [template, method.toLowerCase()].map(escapePointer).join('/');
    const schema = `discord#/paths/${pointer}/requestBody/content/application~1json/schema`;
    const validate = ajv.getSchema(encodeURI(schema)) ?? ajv.compile({ $ref: encodeURI(schema) });
    if (validate(body ?? {})) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${method} ${template}: body${instancePath} ${message}`,
    );
  };
}

const parameters = (template: string) => template.split('{').length;
const escapePointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
}
