import { describe, expect, it } from 'vitest';
import { resumeQuestion } from '../../../src/answering/questions/understanding/follow-up.ts';
import { sourcesIn } from '../../support/library.ts';

const { library } = sourcesIn('knowledge');
const asked = (question: string, speaker: string | null = null) => ({ question, speaker });

describe('a follow-up', () => {
  it.each([
    [
      'and Russia?',
      asked('What did China say about the vetoes?'),
      'What did Russia say about the vetoes?',
    ],
    ['What about the US?', asked("What is China's position?"), "What is the US's position?"],
    [
      'and the missiles?',
      asked('What did China say about the vetoes?'),
      'What did China say about the missiles?',
    ],
    [
      'what about sanctions?',
      asked('Who is Zhang Jun?', 'Zhang Jun'),
      'What did Zhang Jun say about sanctions?',
    ],
    ['and Russia?', asked('Who vetoed the sanctions?'), 'Who vetoed the sanctions, Russia?'],
    [
      'what did he say about sanctions?',
      asked('Who blamed the US?', 'Zhang Jun'),
      'what did Zhang Jun say about sanctions?',
    ],
    ['what is his role?', asked('Who blamed the US?', 'Zhang Jun'), "what is Zhang Jun's role?"],
    ['why?', asked('Did China veto the sanctions?'), 'Why? Did China veto the sanctions?'],
    ['and why not?', asked('Did Russia respond?'), 'Why? Did Russia respond?'],
    [
      'why?',
      asked('what did china say about sanctions'),
      'Why? what did China say about sanctions',
    ],
    [
      'who came after her?',
      asked('What did Zhang Jun say?', 'Zhang Jun'),
      'who came after Zhang Jun?',
    ],
    [
      'and from Russia?',
      asked('What did China want from the US?'),
      'What did China want from Russia?',
    ],
    [
      'and would he talk acc to Kim Song?',
      asked('What did Zhang Jun say?', null),
      'and would he talk according to Kim Song?',
    ],
    [
      'how much?',
      asked('Did China pay for the missiles?'),
      'How much? Did China pay for the missiles?',
    ],
    [
      'what did he say about russia',
      asked('Who blamed the US?', 'Zhang Jun'),
      'what did Zhang Jun say about Russia',
    ],
  ])('%s is made whole', (text, carried, whole) => {
    expect(resumeQuestion(text, carried, library)).toBe(whole);
  });

  it.each([
    ['what did Kim Song say?', asked('What did Zhang Jun say?', 'Zhang Jun')],
    ['what did Kim Song say about his country?', asked('What did Zhang Jun say?', 'Zhang Jun')],
    ['what did he say about sanctions?', asked('What happened?')],
    ['Why did China vote against the resolution?', asked('What did Zhang Jun say?', 'Zhang Jun')],
    ['and what did the US say?', asked('What did China say?', null)],
    ['and the US, what did they say?', asked('Who is Zhang Jun?', 'Zhang Jun')],
  ])('%s stands alone', (text, carried) => {
    expect(resumeQuestion(text, carried, library)).toBe(text);
  });

  it('is what it is where nothing was asked before', () => {
    expect(resumeQuestion('and Russia?', null, library)).toBe('and Russia?');
  });

  it('keeps what is typed as it is typed, signs of replacement too', () => {
    const whole = resumeQuestion(
      'and $& $1?',
      asked('What did China say about the vetoes?'),
      library,
    );
    expect(whole).toBe('What did China say about $& $1?');
  });
});
