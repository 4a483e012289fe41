import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

const said = (text: string) =>
  extracted(
    'a',
    text,
    readArticle({ id: 'a', text, title: null, published: null, aliases: {} }, () => 1),
  ).quotes.map(({ quote, speaker }) => [speaker, quote]);

describe('words that an outlet carries are those of the person whom it names', () => {
  it.each([
    ['Radio Nord quoted Captain Lars Vik as saying the engine "just died".', 'Lars Vik'],
    ['"The engine died," the Nord news agency quoted Captain Lars Vik as saying.', 'Lars Vik'],
    ['Captain Lars Vik was quoted by the broadcaster as saying the engine "died".', 'Lars Vik'],
    [
      'Captain Lars Vik was quoted in the Gazette on Tuesday as telling police he was "done".',
      'Lars Vik',
    ],
    [
      '"Nobody will pay," an unnamed diplomat was quoted as saying by the Gazette.',
      'an unnamed diplomat',
    ],
    ['Quoting the minister, Omar Said, Ms Lee later said it was "over".', 'Omar Said'],
    ['State television cited General Omar Said as saying: "The border is closed."', 'Omar Said'],
    ['Al Jazeera reported Lars Vik as having said the ship was "a coffin".', 'Lars Vik'],
    ['The newspaper quoted General Omar Said: "The border is closed."', 'Omar Said'],
    ['General Omar Said was quoted by the newspaper: "The border is closed."', 'Omar Said'],
    ['"The border is closed," the agency reported, citing General Omar Said.', 'Omar Said'],
    [
      '"We are shut," state television said on Friday, quoting a spokesman, Ali Karim.',
      'Ali Karim',
    ],
    ['"We are close," Reuters reported on Monday, citing two people.', 'two people'],
    ['Radio Nord reported that Captain Lars Vik said the engine "just died".', 'Lars Vik'],
    ['Captain Lars Vik told Radio Nord, which reported that the engine "just died".', 'Lars Vik'],
    ['Captain Lars Vik told Radio Nord, which quoted him as saying it "just died".', 'Lars Vik'],
    ['Lars Vik, quoted by Radio Nord, said: "The engine just died."', 'Lars Vik'],
    ['"The engine just died," Lars Vik said, as cited by Radio Nord.', 'Lars Vik'],
    ['Radio Nord, citing Captain Lars Vik, reported that the ship was "a coffin".', 'Lars Vik'],
    ['Quoting a senior officer, state television said the border was "shut".', 'a senior officer'],
    ['The Times quoted one of them, Ann Lee, as saying she would "never return".', 'Ann Lee'],
    ['A video shows a man in uniform shouting, "Get back!"', 'a man in uniform'],
    ['In the words of Captain Lars Vik, the engine "just died".', 'Lars Vik'],
    ['In Captain Lars Vik\'s own words, the engine "just died".', 'Lars Vik'],
    ['For General Omar Said, the border "is closed for good".', 'Omar Said'],
    ['A witness heard General Omar Said shout: "The border is closed!"', 'Omar Said'],
    ['The footage shows Omar Said telling soldiers to "shoot anything that moves".', 'Omar Said'],
    ['An exchange between Podesta and an aide has Podesta saying, "We have to go."', 'Podesta'],
    ['Tom Reed read out an email from Captain Lars Vik: "It just died."', 'Lars Vik'],
    ['Tom Reed read aloud from Captain Lars Vik\'s diary: "It just died."', 'Lars Vik'],
    ['An early tweet quoted the president as saying "Never again, my friends".', 'president'],
  ])('%s', (text, speaker) => {
    const statements = said(text);
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map(([name]) => name))).toEqual(new Set([speaker]));
  });
});

describe('words that somebody tells of somebody else are those of whom they are told', () => {
  it.each([
    ['Vera Holm, who asked for a chair, said the mayor had told her, "Not an inch."', 'mayor'],
    ['An aide who attended said Tom Reed had told them, "Not an inch."', 'Tom Reed'],
    ['Vera Holm recalled that Tom Reed had stated that it was "no court".', 'Tom Reed'],
    ['Vera Holm told our reporter that the mayor was cross and had told them, "Go."', 'mayor'],
    ['Vera Holm claims Tom Reed once leaned over the wall and told her: "Go home."', 'Tom Reed'],
    ['Vera Holm says that last week Tom Reed took her arm and told her: "Go home."', 'Tom Reed'],
    ['Vera Holm said Tom Reed had come to the gate and whispered, "Go home."', 'Tom Reed'],
    ['One morning, Vera Holm writes, Tom Reed got up and said: "Go home."', 'Tom Reed'],
    ['Tom Reed told her, Vera Holm recalls, "Go home and stay there."', 'Tom Reed'],
    ['Tom Reed had told her, Vera Holm said, that it was "out of the question".', 'Tom Reed'],
    ['Tom Reed had told the police it had "no papers of any kind", Vera Holm said.', 'Tom Reed'],
    ['His father, Holm said, used to tell him, "Go home and stay there."', 'His father'],
  ])('%s', (text, speaker) => {
    expect(said(text).at(-1)?.[0]).toBe(speaker);
  });

  it.each([
    ['Vera Holm said the plan had been dropped and added, "It will not come back."'],
    ['Vera Holm said the mayor would tell them to "go home".'],
    ['When she asked Tom Reed, Vera Holm said, "Go home and stay there."'],
  ])('but not in %s', (text) => {
    expect(said(text).at(-1)?.[0]).toBe('Vera Holm');
  });
});

describe('what somebody wrote speaks for whoever wrote it', () => {
  it.each([
    ['Bay Lines said in a statement that the pump was old. "We regret it," the statement added.'],
    [
      'In a message read out at the quay, Bay Lines paid tribute. "We regret it," the message said.',
    ],
    ['Tom Reed read out a letter from Bay Lines. "We regret it," the letter said.'],
    [
      'Bay Lines replied in a note signed by Vera Holm. "We regret it," the note said.',
      'Vera Holm',
    ],
    ['Bay Lines sent a letter. "We regret it," the letter said.'],
    ['Bay Lines got a letter. "We regret it," the letter said.', 'letter'],
    ['Bay Lines told its clients in a circular. "We regret it," the circular said.'],
  ])('%s', (text, writer = 'Bay Lines') => {
    expect(said(text).at(-1)).toEqual([writer, '"We regret it,"']);
  });
});

describe('who only names a source, a reason or a book speaks in their own words', () => {
  it.each([
    ['Ellen Brandt cited "a lack of money" for the decision.', 'Ellen Brandt'],
    ['"We will not pay," the ministry said in a statement, citing a court ruling.', 'ministry'],
    ['"The border is closed," Radio Nord reported on Friday.', 'Radio Nord'],
    ['"The border is closed," Ellen Brandt said, citing General Omar Said.', 'Ellen Brandt'],
  ])('%s', (text, speaker) => expect(said(text)[0]?.[0]).toBe(speaker));

  it('and nobody is said to have said what stands in a letter that is read aloud', () => {
    expect(said('Tom Reed read from the letter: "I was never happy there."')).toEqual([]);
  });

  it('and nobody is said to have said what an outlet did not quote', () => {
    expect(said('The paper did not quote Lars Vik as saying the ship was "a coffin".')).toEqual([]);
  });

  it('a sentence that begins with "For" and a name reports nothing without marks', () => {
    expect(said('For Omar Said, the season was over and the ice had won.')).toEqual([]);
  });
});

describe('who told it to whoever tells of it speaks', () => {
  it.each([
    ['An officer, he said, came to him that night and said: “Pour it or drink it.”', 'An officer'],
    [
      'Her brother, she said, had called as well, and had told her it was “spinning”.',
      'Her brother',
    ],
    ['His father, he said, took his hand and told him: “Half is yours.”', 'His father'],
    ['A man, she remembers, slipped and shouted, “Save the bell!”', 'A man'],
    [
      'Last year a man from the consulate came up, she says, and asked, “Whose are they?”',
      'a man from the consulate',
    ],
    [
      'Vik recalled how a captain had looked at his hold and told him: “You are honest.”',
      'captain',
    ],
    ['“It is a lie,” she said, adding that Mr Reed had come and had told her, “Leave it.”', 'Reed'],
    ['One officer shouted at him, “Swim home!” he said.', 'One officer'],
    ['A skipper rang him and told him: “They have switched it off,” he said.', 'A skipper'],
  ])('%s', (text, speaker) => {
    const statements = said(`Lars Vik and Ann Lee came late.\n\n${text}`);
    expect(statements.at(-1)?.[0]).toContain(speaker.replace(/^(?:An?|a) /, ''));
  });

  it.each([
    'Vik said the plan was bad and added: “We shall not pay.”',
    'The minister, Vik said, had lied, and he added: “We shall not pay.”',
    'The plan, Vik said, failed twice and he asked: “Who will pay?”',
  ])('and nobody of whom it is only told: %s', (text) =>
    expect(['Vik', null]).toContain(said(text).at(-1)?.[0]),
  );
});
