/** Discord's limits on what is sent to it, where breaking one would be a bug of the bot. */
import {
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import { invalidBody } from './errors.ts';

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodes = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

function atMost(value: unknown, limit: number, path: string): void {
  if (typeof value === 'string' && value.length > limit) {
    throw invalidBody(
      path,
      'BASE_TYPE_MAX_LENGTH',
      `Must be ${limit} or fewer in length. (${value.length})`,
    );
  }
}

function countAtMost(list: unknown, limit: number, path: string): void {
  if (Array.isArray(list) && list.length > limit) {
    throw invalidBody(path, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limit} in length.`);
  }
}

/** Content, components and their ids. */
export function checkMessage(body: {
  readonly content?: string | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
}): void {
  atMost(body.content, 2000, 'content');
  countAtMost(body.components, 5, 'components');
  const seen = new Set<string>();
  nodes(body.components).forEach((row, index) => {
    checkComponent(row, `components.${index}`, seen);
  });
}

function checkComponent(node: Node, path: string, seen: Set<string>): void {
  const { custom_id: id } = node;
  atMost(id, 100, `${path}.custom_id`);
  if (typeof id === 'string') {
    if (seen.has(id)) {
      throw invalidBody(
        `${path}.custom_id`,
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    }
    seen.add(id);
  }
  atMost(node.label, node.type === ComponentType.Button ? 80 : 45, `${path}.label`);
  atMost(node.placeholder, 150, `${path}.placeholder`);
  countAtMost(node.options, 25, `${path}.options`);
  nodes(node.options).forEach((option, index) => {
    for (const key of ['label', 'value', 'description']) {
      atMost(option[key], 100, `${path}.options.${index}.${key}`);
    }
  });
  countAtMost(node.components, node.type === ComponentType.ActionRow ? 5 : 40, path);
  [...nodes(node.components), ...nodes([node.component])].forEach((child, index) => {
    checkComponent(child, `${path}.components.${index}`, seen);
  });
}

export function checkChoices(data: APICommandAutocompleteInteractionResponseCallbackData): void {
  countAtMost(data.choices, 25, 'data.choices');
  (data.choices ?? []).forEach((choice, index) => {
    for (const key of ['name', 'value'] as const) {
      const path = `data.choices.${index}.${key}`;
      atMost(choice[key], 100, path);
      if (choice[key] === '') throw invalidBody(path, 'BASE_TYPE_REQUIRED', 'Required');
    }
  });
}

export function checkModal(data: APIModalInteractionResponseCallbackData): void {
  atMost(data.title, 45, 'data.title');
  atMost(data.custom_id, 100, 'data.custom_id');
  countAtMost(data.components, 5, 'data.components');
  const seen = new Set<string>();
  data.components.forEach((component, index) => {
    checkComponent(component as unknown as Node, `data.components.${index}`, seen);
  });
}
