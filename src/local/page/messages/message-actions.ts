import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-reply.js';
import type { APIMessage } from 'discord-api-types/v10';
import type { Component } from '../wire/uses.ts';

export type MessageActions = {
  /** Presses a button, or chooses in a menu. */
  readonly use: (message: APIMessage, part: Component, values?: readonly string[]) => void;
  readonly reply: (message: APIMessage) => void;
  readonly openMenu: (message: APIMessage, at: HTMLElement) => void;
  readonly dismiss: (message: APIMessage) => void;
  readonly useCommand: (name: string) => void;
  /** Leads to a message of this page; null for one that is not here. */
  readonly jump: (channel: string, message: string) => (() => void) | null;
};
