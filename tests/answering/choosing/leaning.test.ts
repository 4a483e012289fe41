import { describe, expect, test } from 'vitest';
import { leans } from '../../../src/answering/choosing/leaning.ts';

describe('a sentence leans on what stands before it', () => {
  test.each([
    'She based it on a study by the university.',
    '“They deserve it, they really do,” said Joan Petrie.',
    'But Murphy said he supports the final bill.',
    'That rule is itself a matter of dispute.',
    'Dahl denied the accusation, saying the money was restricted.',
    'Okafor disputed that figure.',
    'The council never kept the promise.',
    'Reyes called this statement a lie.',
    'The union said the true number was closer to 90.',
    'The author said her estimate had been quoted without its conditions.',
    'Seleshi Bekele, the chief negotiator, rejected that view.',
    'In response, the ministry closed the road.',
    'No! I get his invitations.',
    'Neither side adopted her estimate.',
    'For example: “We made a terrible mistake.”',
    'None of them voted.',
  ])('%s', (sentence) => {
    expect(leans(sentence)).toBe(true);
  });
});

describe('a sentence makes sense alone', () => {
  test.each([
    'The council approved a grant of $9 million.',
    'This week the council approved a grant.',
    'Those who take on heavy debt struggle, Reyes said.',
    'Neither Grayson nor his lawyer would comment.',
    'Both the House and the Senate passed the bill.',
    'In response to questions from lawmakers, Comey indicated that no charge was likely.',
    'The claim of the harbour board was rejected.',
    'The chamber had put the cost at $6 million and now believed the figure to be $4 million.',
    'Asked about “a hidden surplus”, Dahl rejected the claim.',
    'Not all in Washington agree.',
    'Norway said it would not take part.',
  ])('%s', (sentence) => {
    expect(leans(sentence)).toBe(false);
  });
});
