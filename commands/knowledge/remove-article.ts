import type { Subcommand } from '../../src/discord/command.ts';
import { takesAway } from '../../src/discord/publishing/take-away.ts';
import { line } from '../../src/discord/reply.ts';
import { REMOVED, removeText } from '../../src/rendering/publishing/version-texts.ts';

const asked = takesAway({
  name: 'remove',
  description: 'Take an article of this server away; it can be restored',
  label: 'Remove',
  fits: ({ live }) => live,
  question: removeText,
  done: REMOVED,
  outcome: 'removed',
});

export const remove = {
  ...asked,
  buttons: { ...asked.buttons, keep: async () => line('Nothing was changed.', 'kept') },
} satisfies Subcommand;
