/** A form that the bot opened. */
import { h } from './dom.ts';
import type { Form } from './protocol.ts';

const LABEL = 18;
const TEXT_INPUT = 4;
const STRING_MENU = 3;
const PARAGRAPH = 2;

type Part = {
  readonly type: number;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly component?: Part;
  readonly components?: readonly Part[];
  readonly custom_id?: string;
  readonly style?: number;
  readonly value?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Shows the form; `send` gets what was filled in, by custom id. */
export function openForm(form: Form, send: (fields: Record<string, string>) => void): void {
  const controls = new Map<string, Control>();
  const body = (form.components as unknown as readonly Part[]).flatMap((part) =>
    drawPart(part, controls),
  );
  const dialog = h(
    'dialog',
    { class: 'form', 'aria-labelledby': 'form-title' },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'form-title' }, form.title),
      ...body,
      h(
        'div',
        { class: 'form-buttons' },
        h('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, 'Cancel'),
        h('button', { type: 'submit', class: 'main' }, 'Submit'),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('submit', () => {
    send(Object.fromEntries([...controls].map(([id, control]) => [id, control.value])));
  });
  document.body.append(dialog);
  dialog.showModal();
}

function drawPart(part: Part, controls: Map<string, Control>): HTMLElement[] {
  if (part.content !== undefined) return [h('p', null, part.content)];
  if (part.type === LABEL && part.component) {
    return [field(part.label ?? '', part.description ?? '', part.component, controls)];
  }
  return (part.components ?? []).map((input) => field(input.label ?? '', '', input, controls));
}

function field(
  label: string,
  description: string,
  part: Part,
  controls: Map<string, Control>,
): HTMLElement {
  const control = drawControl(part);
  if (control && part.custom_id !== undefined) controls.set(part.custom_id, control);
  return h(
    'label',
    null,
    h('span', null, label),
    description ? h('small', null, description) : null,
    control,
  );
}

function drawControl(part: Part): Control | null {
  const isRequired = part.required ?? true;
  if (part.type === STRING_MENU) {
    const options = (part.options ?? []).map((one) => h('option', { value: one.value }, one.label));
    return h('select', { required: isRequired }, ...options);
  }
  if (part.type !== TEXT_INPUT) return null;
  const props = {
    required: isRequired,
    placeholder: part.placeholder,
    minlength: part.min_length,
    maxlength: part.max_length ?? 4000,
  };
  const control =
    part.style === PARAGRAPH ? h('textarea', { ...props, rows: 6 }) : h('input', props);
  control.value = part.value ?? '';
  return control;
}
