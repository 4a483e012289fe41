/** Elements in one line each. */

type Listener = (event: never) => void;
type Props = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;
export type Child = Node | string | null | false | undefined;

/** An element; functions become listeners ("onclick"), true an empty attribute, null and false none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props?: Props | null,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function h(tag: string, props?: Props | null, ...children: readonly Child[]): HTMLElement;
export function h(tag: string, props: Props | null = null, ...children: readonly Child[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value as EventListener);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** An element that the page's HTML holds. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element "${id}"`);
  return element;
}

/** Says something to people who do not see the page. */
export function say(text: string): void {
  byId('live').textContent = text;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small picture of one path in a 24 by 24 box; decoration only. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape);
  return svg;
}

export const ICONS = {
  reply: 'M10 9V5l-7 7 7 7v-4.1c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11z',
  more: 'M5 14a2 2 0 1 1 0-4 2 2 0 0 1 0 4zm7 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4zm7 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4z',
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  close:
    'M18.300 5.700 12 12l6.300 6.300-1.400 1.400L10.600 13.400l-6.300 6.300-1.400-1.400L9.200 12 2.900 5.700l1.400-1.400 6.300 6.300 6.300-6.300z',
  send: 'M3 20.500v-6.500l9-2-9-2V3.500l19 8.500z',
  theme: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zm0 2a7 7 0 0 1 0 14z',
  eye: 'M12 5c-5 0-9 4.500-10 7 1 2.500 5 7 10 7s9-4.500 10-7c-1-2.500-5-7-10-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z',
  file: 'M6 2h8l5 5v15H6zm7 2v5h5z',
} as const;
