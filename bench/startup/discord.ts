/** The embedded local Discord in a process of its own: prints where it is and stays. */
import { startLocalDiscord } from '../../src/local/server.ts';

const { apiUrl, token } = await startLocalDiscord({ port: 0 });
console.log(`Ready at ${JSON.stringify({ apiUrl, token })}`);
