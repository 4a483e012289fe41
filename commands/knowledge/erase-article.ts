import type { Subcommand } from '../../src/discord/command.ts';
import { takesAway } from '../../src/discord/publishing/take-away.ts';
import { ERASED, eraseText } from '../../src/rendering/publishing/version-texts.ts';

export const erase = takesAway({
  name: 'erase',
  description: 'Delete an article of this server with all its versions, for good',
  label: 'Erase for good',
  fits: () => true,
  question: (_, versions) => eraseText(versions),
  done: ERASED,
  outcome: 'erased',
}) satisfies Subcommand;
