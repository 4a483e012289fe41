/** The least that a bot with discord.js is: a client that logs in and does nothing. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_TOKEN: token, DISCORD_API_URL: api } = process.env;
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.once(Events.ClientReady, () => console.log('Ready'));
await client.login(token);
