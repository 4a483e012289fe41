/** Questions that nothing answered, as admins of their server read them. */
import type { Unanswered } from '../../app/feedback/feedback-store.ts';
import { escapeMarkdown } from '../wording/escape.ts';
import { counted } from '../wording/knowledge-texts.ts';
import { fitting } from './preview-text.ts';

/** Below Discord's 2,000. */
const MOST = 1_900;

export const NOT_KEPT =
  'Questions that get no answer are not kept here. `/knowledge settings unanswered:True` turns that on, from the next question; `/help` says so then.';

/** Some of so many, the most frequent first. */
export function unansweredText(shown: readonly Unanswered[], all: number): string {
  if (all === 0) return 'Every question here was answered, since this was turned on or in 30 days.';
  const lines = shown.map(
    ({ question, times }) => `- ${counted(times, 'time')} · ${escapeMarkdown(question, false)}`,
  );
  const head = `**${counted(all, 'question')} without an answer**, in 30 days, without who asked`;
  return fitting([head, ...lines], MOST);
}
