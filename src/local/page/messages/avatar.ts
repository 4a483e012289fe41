/** Pictures of people without asking anybody for one: a letter on the person's own colour. */
import type { APIUser } from 'discord-api-types/v10';
import { displayName } from '../app.ts';

const COLOURS = ['#3ba55d', '#c8501e', '#9b3fb5', '#2f7fb8', '#b8336a'];

export function avatarOf(user: APIUser): string {
  if (user.bot) return '/page/icon.svg';
  const name = displayName(user);
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const colour = COLOURS[sum % COLOURS.length] ?? '#3ba55d';
  const letter = name.slice(0, 1);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
