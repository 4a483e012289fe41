/** What a server has set, line by line. */
import type { ServerSettings } from '../../app/collections/article-store.ts';
import type { WhoAnswers } from '../../app/collections/collections.ts';
import { nameText } from '../wording/choosing-lines.ts';

/** What the settings are shown beside: whose articles answer now, and the model that there is. */
export type SettingsScene = {
  readonly answering: WhoAnswers | null;
  /** Null where no model is set up. */
  readonly modelHost: string | null;
  /** Whether a model may choose here now. */
  readonly chooses: boolean;
};

export function settingsText(settings: ServerSettings, scene: SettingsScene): string {
  const { editors } = settings;
  return [
    '**What holds in this server**',
    `- Mentions are answered: ${channelsText(settings)}`,
    `- Answers to commands: ${settings.privately ? 'for the asker alone' : 'in public'}, unless asked otherwise`,
    `- The articles of whoever runs this bot: ${hostText(settings, scene)}`,
    `- **Post here**: ${postingText(settings)}`,
    `- Editors, beside whoever may Manage Server: ${editors === null ? 'nobody' : `<@&${editors}>`}`,
    `- Language model: ${modelText(settings, scene)}`,
    `- Questions without an answer: ${unansweredText(settings)}`,
    ...(editors === null
      ? []
      : [
          '-# Discord hides `/knowledge` and **Add as article** from whoever may not Manage Server: let the editors see them under Server Settings → Integrations.',
        ]),
  ].join('\n');
}

const channelsText = ({ channels }: ServerSettings): string =>
  channels === null ? 'everywhere' : `in ${channels.map((id) => `<#${id}>`).join(' ')}`;

function hostText({ hostArticles }: ServerSettings, { answering }: SettingsScene): string {
  const answer = answering?.host === true;
  if (hostArticles !== null) return answer ? 'answer here' : 'do not answer here';
  return answer
    ? 'answer here until your first own article'
    : 'do not answer here beside your own, unless you turn them on';
}

function postingText({ posting }: ServerSettings): string {
  return typeof posting === 'string' ? posting : `<@&${posting.role}>`;
}

const unansweredText = ({ unanswered }: ServerSettings): string =>
  unanswered
    ? 'kept for 30 days, without who asked (`/knowledge unanswered`); `/help` says so'
    : 'not kept';

function modelText({ requests }: ServerSettings, { modelHost, chooses }: SettingsScene): string {
  if (modelHost === null) return 'none is set up';
  if (!chooses) return `off; on, passages and questions go to ${nameText(modelHost)}`;
  const most = requests === null ? '' : `, at most ${requests} requests a day`;
  return `on: passages and questions go to ${nameText(modelHost)}${most}`;
}
