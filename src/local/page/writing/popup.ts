/** A list over a text field: what could be meant by what is typed (an ARIA combobox). */
import { h } from '../dom.ts';

export type Item = {
  readonly label: string;
  readonly hint?: string;
  readonly pick: () => void;
};

export type Popup = {
  readonly element: HTMLElement;
  /** Shows the items for a field; with `isChosen` the first is taken by Enter. */
  readonly show: (
    field: HTMLElement,
    title: string,
    items: readonly Item[],
    isChosen: boolean,
  ) => void;
  readonly hide: () => void;
  /** Whether the key was for the list. */
  readonly key: (event: KeyboardEvent) => boolean;
};

export function createPopup(): Popup {
  const title = h('div', { class: 'popup-title', id: 'popup-title' });
  const list = h('div', { role: 'listbox', id: 'popup-list', 'aria-labelledby': 'popup-title' });
  const element = h('div', { class: 'popup', hidden: true }, title, list);
  let items: readonly Item[] = [];
  let active = -1;
  let field: HTMLElement | null = null;

  const mark = (index: number) => {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) field?.setAttribute('aria-activedescendant', `option-${active}`);
    else field?.removeAttribute('aria-activedescendant');
  };
  const hide = () => {
    element.hidden = true;
    items = [];
    mark(-1);
    field?.setAttribute('aria-expanded', 'false');
  };
  const move = (step: number) => {
    mark(
      active < 0
        ? step > 0
          ? 0
          : items.length - 1
        : (active + step + items.length) % items.length,
    );
  };

  return {
    element,
    hide,
    show(forField, heading, shown, isChosen) {
      field = forField;
      items = shown;
      title.textContent = heading;
      list.replaceChildren(...shown.map(drawItem));
      element.hidden = heading === '' && shown.length === 0;
      field.setAttribute('aria-controls', 'popup-list');
      field.setAttribute('aria-expanded', String(shown.length > 0));
      mark(isChosen && shown.length > 0 ? 0 : -1);
    },
    key(event) {
      if (element.hidden || event.isComposing) return false;
      if (event.key === 'Escape') hide();
      else if (items.length > 0 && event.key === 'ArrowDown') move(1);
      else if (items.length > 0 && event.key === 'ArrowUp') move(-1);
      else if (active >= 0 && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
        items[active]?.pick();
      } else return false;
      event.preventDefault();
      return true;
    },
  };
}

function drawItem({ label, hint, pick }: Item, index: number): HTMLElement {
  const option = h(
    'div',
    { role: 'option', id: `option-${index}`, 'aria-selected': 'false' },
    h('span', { class: 'option-label' }, label),
    hint ? h('span', { class: 'option-hint' }, hint) : null,
  );
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    pick();
  });
  return option;
}
