/** Buttons and menus under a message, by what a person reads on them. */
import {
  type APIButtonComponent,
  type APIMessage,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

/** What is written on the message's buttons. */
export const labelsOf = (message: APIMessage): string[] =>
  buttonsOf(message).flatMap((button) => ('label' in button ? (button.label ?? []) : []));

function componentsOf(message: APIMessage) {
  return (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
}

function buttonsOf(message: APIMessage): APIButtonComponent[] {
  return componentsOf(message).filter((one) => one.type === ComponentType.Button);
}

/** A press, by custom id or label; throws where there is no such button to press. */
export function buttonData(message: APIMessage, wanted: string) {
  const named = (button: APIButtonComponent) => ('label' in button ? (button.label ?? '') : '');
  const buttons = buttonsOf(message);
  const button = buttons.find(
    (one) => named(one) === wanted || ('custom_id' in one && one.custom_id === wanted),
  );
  if (!button || button.style === ButtonStyle.Link || !('custom_id' in button)) {
    throw new Error(
      `no button "${wanted}" (there are: ${buttons.map(named).join(', ') || 'none'})`,
    );
  }
  if (button.disabled) throw new Error(`the button "${wanted}" is disabled`);
  return { custom_id: button.custom_id, component_type: button.type };
}

/** A choice, by the menu's custom id or placeholder. */
export function selectData(message: APIMessage, wanted: string, values: readonly string[]) {
  const menus = componentsOf(message).filter(
    (one): one is APISelectMenuComponent => one.type !== ComponentType.Button,
  );
  const menu = menus.find((one) => one.custom_id === wanted || one.placeholder === wanted);
  if (!menu || menu.disabled)
    throw new Error(`no menu "${wanted}" under the message ${message.id}`);
  if (menu.type === ComponentType.StringSelect) {
    const unknown = values.find((value) => !menu.options.some((option) => option.value === value));
    if (unknown !== undefined) throw new Error(`"${unknown}" is no option of the menu "${wanted}"`);
  }
  return { custom_id: menu.custom_id, component_type: menu.type, values };
}
