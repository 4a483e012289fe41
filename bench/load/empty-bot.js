/** The least that a bot with discord.js is which answers: every command with "ok". */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_TOKEN: token, DISCORD_API_URL: api } = process.env;
const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ],
  rest: { api },
});
client.once(Events.ClientReady, () => console.log('Ready'));
client.on(Events.Error, () => undefined);
client.on(Events.InteractionCreate, (interaction) => {
  const answer = interaction.isAutocomplete() ? interaction.respond([]) : interaction.reply('ok');
  answer.catch(() => undefined);
});
await client.login(token);
