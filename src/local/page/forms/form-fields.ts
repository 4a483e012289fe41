/** The fields of a form that the bot opened, and the form filled in. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

const ROW = 1;
const LABEL = 18;
export const TEXT_INPUT = 4;

export type Input = {
  readonly type: number;
  readonly custom_id: string;
  readonly style?: number;
  readonly value?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
};

export type FormField = {
  readonly label: string;
  readonly description: string;
  readonly input: Input;
  /** Under a label of its own, not in a row as in older forms. */
  readonly isLabelled: boolean;
};

/** A text, or a field under a label, or a row with one field. */
type Part = {
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly component?: Input;
  readonly components?: readonly (Input & { readonly label?: string })[];
};

/** What a form shows, in order: lines of text and fields. */
export function partsOf(
  form: APIModalInteractionResponseCallbackData,
): readonly (string | FormField)[] {
  return (form.components as unknown as readonly Part[]).flatMap((part): (string | FormField)[] => {
    const { content, label = '', description = '', component: input, components = [] } = part;
    if (content !== undefined) return [content];
    if (input) return [{ label, description, input, isLabelled: true }];
    const inRow = { description: '', isLabelled: false };
    return components.map((one) => ({ ...inRow, label: one.label ?? '', input: one }));
  });
}

export const fieldsOf = (form: APIModalInteractionResponseCallbackData): readonly FormField[] =>
  partsOf(form).filter((part) => typeof part !== 'string');

/** The form's fields as Discord takes them; `values` by custom id. */
export const filledIn = (
  form: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
): readonly object[] =>
  fieldsOf(form).map(({ input: { type, custom_id }, isLabelled }) => {
    const value = values[custom_id] ?? '';
    const answer = type === TEXT_INPUT ? { value } : { values: value === '' ? [] : [value] };
    const filled = { type, custom_id, ...answer };
    return isLabelled ? { type: LABEL, component: filled } : { type: ROW, components: [filled] };
  });
