/** A form that the bot opened: its fields, and what sending it tells the bot. */
import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';

type FieldComponent = { readonly type: ComponentType; readonly custom_id: string };
export type FormField = {
  readonly label: string;
  readonly component: FieldComponent;
  readonly isLabelled: boolean;
};

/** The fields of a form in order, whether in rows or under labels. */
export function formFields(modal: APIModalInteractionResponseCallbackData): FormField[] {
  return modal.components.flatMap((part): FormField[] => {
    if (part.type === ComponentType.Label) {
      const component = part.component as FieldComponent;
      return [{ label: part.label, component, isLabelled: true }];
    }
    if (part.type !== ComponentType.ActionRow) return [];
    return part.components.map((component) => ({
      label: (component as APITextInputComponent).label ?? '',
      component: component as FieldComponent,
      isLabelled: false,
    }));
  });
}

/** The form filled in; fields by custom id or label, what is missing keeps its preset value. */
export function formData(
  modal: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
) {
  const fields = formFields(modal);
  const known = fields.flatMap(({ label, component }) => [label, component.custom_id]);
  const unknown = Object.keys(values).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`the form has no field "${unknown}"`);
  const components = fields.map(({ label, component, isLabelled }, index) => {
    const given = values[component.custom_id] ?? values[label];
    const filled = { id: index * 2 + 2, ...fill(label, component, given) };
    return isLabelled
      ? { type: ComponentType.Label, id: index * 2 + 1, component: filled }
      : { type: ComponentType.ActionRow, id: index * 2 + 1, components: [filled] };
  });
  return { custom_id: modal.custom_id, components };
}

function fill(label: string, component: FieldComponent, given: string | undefined) {
  const { type, custom_id } = component;
  if (type !== ComponentType.TextInput) {
    return { type, custom_id, values: given === undefined ? [] : [given] };
  }
  const input = component as APITextInputComponent;
  const value = given ?? input.value ?? '';
  const isRequired = input.required ?? true;
  if (isRequired && value === '') throw new Error(`the field "${label}" is required`);
  if (value.length < (input.min_length ?? 0) || value.length > (input.max_length ?? 4000)) {
    throw new Error(`the field "${label}" is ${value.length} characters long`);
  }
  return { type, custom_id, value };
}
