/** One line for each way in which a start fails: what is wrong, and what to do about it. */
import { DiscordAPIError, DiscordjsErrorCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { GatewayUnreachable } from './connect.ts';
import { inviteUrl } from './invite.ts';
import { ShutOut } from './send-request.ts';

export type StartSettings = {
  readonly apiUrl: string;
  readonly guildId: string | null;
  /** Null before the login. */
  readonly applicationId: string | null;
};

/** Never more than one line, never a token. */
export function explainStart(error: unknown, settings: StartSettings): string {
  const { apiUrl } = settings;
  if (isWrongToken(error))
    return `Discord does not know this token (DISCORD_TOKEN): copy it anew from https://discord.com/developers/applications, your application, Bot, Reset Token`;
  if (error instanceof DiscordAPIError && error.code !== undefined)
    return explainRefusal(error, settings);
  if (error instanceof ShutOut)
    return `${error.message} (${apiUrl}), after too many requests from here: start again then, and see why it restarts`;
  if (error instanceof GatewayUnreachable)
    return `The gateway at ${error.gateway ?? apiUrl} did not let the bot in: check the network and https://discordstatus.com, then start again`;
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return `${apiUrl} answers ${error.status} (${error.method} ${pathOf(error.url)}): ${tryLater(apiUrl)}`;
  if (/sessions remaining/.test(messageOf(error)))
    return `Discord lets this bot start only so often a day (${messageOf(error)}): start again later, and see why it restarts`;
  const code = networkCode(error);
  if (code !== null) return `${apiUrl} cannot be reached (${code}): ${checkAddress(apiUrl)}`;
  return `The bot could not start at ${apiUrl} (${messageOf(error)}): is that Discord's API? Check DISCORD_API_URL`;
}

/** The port of the local page. */
export function explainPort(error: unknown, port: number): string {
  const code = networkCode(error);
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken, so the local demo cannot start: set LOCAL_PORT to another, as in LOCAL_PORT=${port === 65_535 ? 3000 : port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user: set LOCAL_PORT to one above 1023, as in LOCAL_PORT=3000 npm start`;
  return `The local demo cannot start on port ${port} (${code ?? messageOf(error)})`;
}

/** What to do where monitoring cannot be served. */
export function explainMetricsPort(error: unknown, port: number): string {
  const code = networkCode(error) ?? messageOf(error);
  return `METRICS_PORT: port ${port} cannot be opened (${code}): set it to another, or to none`;
}

function isWrongToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status === 401;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : null;
  return code === DiscordjsErrorCodes.TokenInvalid || error.message === 'Authentication failed';
}

function explainRefusal(error: DiscordAPIError, settings: StartSettings): string {
  const { guildId, applicationId, apiUrl } = settings;
  const isMissing =
    error.code === RESTJSONErrorCodes.MissingAccess ||
    error.code === RESTJSONErrorCodes.UnknownGuild ||
    error.code === RESTJSONErrorCodes.MissingPermissions;
  if (isMissing && guildId !== null && applicationId !== null)
    return `The bot may not register commands in the server ${guildId} (DISCORD_GUILD_ID): invite it there with ${inviteUrl(applicationId, guildId)}`;
  const what = `${error.method} ${pathOf(error.url)}: ${error.message}`.replaceAll(
    /\s*\n\s*/g,
    ' ',
  );
  return `${apiUrl} refuses a request (${what}, code ${error.code}): ${
    error.status === 403
      ? 'check that the token and DISCORD_GUILD_ID belong together'
      : tryLater(apiUrl)
  }`;
}

const isDiscord = (apiUrl: string) => URL.parse(apiUrl)?.hostname.endsWith('discord.com') === true;

const tryLater = (apiUrl: string): string =>
  isDiscord(apiUrl)
    ? 'see https://discordstatus.com and start again later'
    : 'check DISCORD_API_URL (without the version, as in https://discord.com/api)';

const checkAddress = (apiUrl: string): string =>
  isDiscord(apiUrl)
    ? 'check the network and the firewall, then start again'
    : 'check DISCORD_API_URL and that the server there is up';

/** The code of a failed connection, from the error or from what caused it. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    /^(E[A-Z]|UND_ERR|CERT_|DEPTH_)/.test(error.code)
  )
    return error.code;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  return networkCode(error.cause);
}

const pathOf = (url: string): string => URL.parse(url)?.pathname ?? url;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
