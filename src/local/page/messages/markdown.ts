/**
 * Discord's markdown as elements: the part of it that people and this bot write. Marks inside a line
 * are HTML's own elements, since the library's put spaces around the words.
 */
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-quote.js';
import { type Child, h } from '../dom.ts';

/** Names behind ids, and what following a command's mention does. */
export type Names = {
  readonly user: (id: string) => string | null;
  readonly channel: (id: string) => string | null;
  readonly useCommand: (name: string) => void;
  /** Leads to a message; null for one that is not here. */
  readonly jump: (channel: string, message: string) => (() => void) | null;
};

type Rule = {
  readonly pattern: RegExp;
  readonly draw: (match: RegExpExecArray, names: Names) => Child;
};

const group = (match: RegExpExecArray, index = 1) => match[index] ?? '';

const styled = (pattern: RegExp, tag: string): Rule => ({
  pattern,
  draw: (match, names) => h(tag, null, ...inline(group(match), names)),
});

const link = (address: string, ...content: readonly Child[]) =>
  h(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer', title: address },
    ...content,
  );

/** A message as Discord addresses it; one of this page is led to here. */
const MESSAGE = /https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)\/(\d+)/y;

function messageLink(match: RegExpExecArray, { jump, channel }: Names): HTMLElement {
  const lead = jump(group(match), group(match, 2));
  if (lead === null) return link(match[0], match[0]);
  const name = `#${channel(group(match)) ?? 'message'} › message`;
  return h('button', { class: 'command-mention', type: 'button', onclick: lead }, name);
}

/** In the order in which they are tried at each place in the text. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^a-z0-9\s])/iy, draw: (match) => group(match) },
  {
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    draw: (match) => h('code', null, group(match, 2)),
  },
  { pattern: /<@!?(\d+)>/y, draw: (match, names) => mention('user', names.user(group(match))) },
  { pattern: /<#(\d+)>/y, draw: (match, names) => mention('channel', names.channel(group(match))) },
  { pattern: /<\/([^:>]+):\d+>/y, draw: (match, names) => commandMention(group(match), names) },
  { pattern: /<t:(\d+)(?::\w)?>/y, draw: (match) => moment(Number(group(match)) * 1000) },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, draw: (match) => link(group(match), group(match)) },
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\((?:<(https?:[^\s>]+)>|(https?:[^\s)]+))\)/y,
    draw: (match, names) =>
      link(group(match, 2) || group(match, 3), ...inline(group(match), names)),
  },
  { pattern: MESSAGE, draw: messageLink },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"')\]]/y, draw: (match) => link(match[0], match[0]) },
  styled(/\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/y, 'strong'),
  styled(/__((?:\\.|[^\\])+?)__(?!_)/y, 'u'),
  styled(/\*(?=\S)((?:\*\*|\\.|[^*\\])+?)\*(?!\*)/y, 'em'),
  styled(/\b_((?:__|\\.|[^_\\])+?)_\b/y, 'em'),
  styled(/~~((?:\\.|[^\\])+?)~~/y, 's'),
];

/** The elements of one line of text. */
export function inline(text: string, names: Names): Child[] {
  const children: Child[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = firstMatch(text, at);
    if (found) {
      children.push(plain, found.rule.draw(found.match, names));
      plain = '';
      at += found.match[0].length;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  return [...children, plain];
}

function firstMatch(text: string, at: number) {
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match) return { rule, match };
  }
  return null;
}

/** The elements of a whole message. */
export function markdown(text: string, names: Names): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line.startsWith('>>> ')) {
      blocks.push(quote([line.slice(4), ...lines.splice(0)], names));
    } else if (isQuoted(line)) {
      blocks.push(quote([line, ...takeWhile(lines, isQuoted)].map(unquoted), names));
    } else if (line.startsWith('```')) {
      const code = takeWhile(lines, (one) => !one.startsWith('```'));
      lines.shift();
      blocks.push(h('pre', null, h('code', null, code.join('\n'))));
    } else {
      blocks.push(textLine(line, names));
    }
  }
  return blocks;
}

const isQuoted = (line: string) => line === '>' || line.startsWith('> ');
const unquoted = (line: string) => line.slice(2);

function takeWhile(lines: string[], holds: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !holds(line));
  return lines.splice(0, end === -1 ? lines.length : end);
}

const quote = (lines: readonly string[], names: Names) =>
  h('discord-quote', null, ...lines.map((line) => textLine(line, names)));

function textLine(line: string, names: Names): HTMLElement {
  const heading = /^(#{1,3}) (.+)/.exec(line);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return h('div', { class: `line heading-${level}` }, ...inline(heading[2] ?? '', names));
  }
  const small = /^-# (.+)/.exec(line);
  if (small) return h('div', { class: 'line small' }, ...inline(small[1] ?? '', names));
  const item = /^\s*[-*] (.+)/.exec(line);
  if (item) return h('div', { class: 'line item' }, ...inline(item[1] ?? '', names));
  return h('div', { class: 'line' }, ...inline(line, names));
}

const mention = (type: string, name: string | null) =>
  h('discord-mention', { type }, name ?? 'unknown');

function commandMention(name: string, { useCommand }: Names): HTMLElement {
  const use = () => useCommand(name);
  const button = h(
    'button',
    { class: 'command-mention', type: 'button', onclick: use },
    `/${name}`,
  );
  button.title = `Write /${name}`;
  return button;
}

function moment(at: number): HTMLElement {
  const date = new Date(at);
  const shown = date.toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
  return h('time', { datetime: date.toISOString() }, shown);
}
