import { parseHTML } from 'linkedom';

/** The part of the DOM that is used here; the browser's own types are not this program's. */
export type DomNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};

export type DomElement = DomNode & {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
};

export type DomDocument = DomElement & { readonly body: DomElement };

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export const isText = (node: DomNode): boolean => node.nodeType === TEXT_NODE;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE;

/** A page as a tree. The parser makes up no `html` and `body` where a page leaves them out, as it may. */
export function parsePage(html: string): DomDocument {
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : inBody(html));
  return document as unknown as DomDocument;
}

function inBody(html: string): string {
  const [title = ''] = /<title[^<>]*>[^<]*<\/title>/i.exec(html) ?? [];
  return `<!doctype html><html><head>${title}</head><body>${html.replace(OUTER_TAGS, '')}</body></html>`;
}

const OUTER_TAGS = /<(?:\/?(?:html|head|body)|!doctype)(?:\s[^<>]*)?>/gi;
