/** The library's own colours and sizes where they are too faint to read or do not fit the page. */
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';

/** Before the first element is made; Lit adopts these after the library's own. */
export function improveContrast(): void {
  add(
    DiscordMessage,
    `
      :host { padding-right: 1rem; font-family: inherit; }
      :host(:hover) { background: none; }
      .discord-message-inner .discord-message-timestamp,
      .discord-message-inner .discord-message-edited { color: var(--faint) !important; }
      .discord-message-content { min-width: 0; }
      .discord-author-avatar img { cursor: auto; }
      .discord-message-compact-indent > svg { display: none; }
    `,
  );
  add(
    DiscordAuthorInfo,
    `
      :host .discord-author-username { color: var(--name); }
      :host .discord-author-username:hover { text-decoration: none; cursor: auto; }
    `,
  );
  const above = `
    :host { color: var(--faint); font-family: inherit; min-width: 0; max-width: calc(100% - 56px); }
    .discord-replied-message-username { color: var(--name); opacity: 1; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: auto; }
    .discord-replied-message-content { overflow: hidden; cursor: auto; }
    .discord-replied-message-content:hover { color: inherit; }
    :host .discord-slash-command-name { color: var(--link) !important; background: var(--hover) !important; }
  `;
  add(DiscordReply, above);
  add(DiscordCommand, above);
  add(
    DiscordQuote,
    `:host { margin: 2px 0; } .discord-quote-divider { flex: none; } blockquote { min-width: 0; }`,
  );
  add(
    DiscordButton,
    `
      :host > *:first-child { border-radius: 8px; font-family: inherit; }
      :host > *:first-child:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
      .secondary { color: var(--button-text); background: var(--button); }
      .secondary.hoverable:hover, a.secondary:hover { background: var(--button-hover); }
    `,
  );
}

function add(element: unknown, styles: string): void {
  const { elementStyles } = element as { readonly elementStyles: unknown[] };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  elementStyles.push(sheet);
}
