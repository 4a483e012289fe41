/** A form that the bot opened. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { type FormField, type Input, partsOf, TEXT_INPUT } from './form-fields.ts';

const STRING_MENU = 3;
const PARAGRAPH = 2;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Shows the form; `send` gets what was filled in, by custom id. */
export function openForm(
  form: APIModalInteractionResponseCallbackData,
  send: (fields: Record<string, string>) => void,
): void {
  const controls = new Map<string, Control>();
  const body = partsOf(form).map((part) =>
    typeof part === 'string' ? h('p', null, part) : drawField(part, controls),
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

function drawField(
  { label, description, input }: FormField,
  controls: Map<string, Control>,
): HTMLElement {
  const control = drawControl(input);
  if (control) controls.set(input.custom_id, control);
  return h(
    'label',
    null,
    h('span', null, label),
    description ? h('small', null, description) : null,
    control,
  );
}

function drawControl(part: Input): Control | null {
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
