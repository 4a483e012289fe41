/** Who speaks where the layout tells it: interviews, transcripts, letters, columns, press releases. */
import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

/** What is said, with its speaker. */
const said = (text: string, speaker: string | null = null): readonly string[] => {
  const article = { id: 'a', text, title: null, published: null, aliases: {}, speaker };
  return extracted('a', text, readArticle(article)).quotes.map(
    (quote) => `${quote.speaker}: ${quote.quote}`,
  );
};

const QUESTIONS = 'Q: Why go?\n\nA: I like it.\n\nQ: And back?\n\nA: I never am.';

describe('who answers in an interview', () => {
  it('is the one person whom its introduction names', () => {
    expect(said(`The diver Vera Holm is 70. She spoke to us in May.\n\n${QUESTIONS}`)).toContain(
      'Vera Holm: I like it.',
    );
  });

  it('is not who asks for a paper', () => {
    expect(said(`The diver Vera Holm met our reporter Tom Reed.\n\n${QUESTIONS}`)).toContain(
      'Vera Holm: I like it.',
    );
  });

  it('is not who wrote it', () => {
    const text = `The deep\n\nBy Tom Reed\n\nVera Holm talks to Tom Reed.\n\n${QUESTIONS}`;
    expect(said(text)).toContain('Vera Holm: I like it.');
  });

  it('is whom a question addresses', () => {
    const text = `Vera Holm met Ida Vik in the harbour.\n\n${QUESTIONS.replace('Why go', 'Ms Holm, why go')}`;
    expect(said(text)).toContain('Vera Holm: I like it.');
  });

  it('is not whom a question tells of', () => {
    const text = `The diver Vera Holm is 70.\n\n${QUESTIONS.replace('And back?', 'Ida Vik, the mayor, says she may. Will she?')}`;
    expect(said(text)).toContain('Vera Holm: I like it.');
  });

  it('is of two whose name stands before the first answers', () => {
    const text = `Vera Holm met Ida Vik in the harbour.\n\nIda Vik: Why dive?\n\nVera Holm: I like water.\n\n${QUESTIONS}`;
    expect(said(text)).toContain('Vera Holm: I like it.');
  });

  it('is whose name stands before the first answer, where no name stands before the others', () => {
    const asked = ['And back?', 'What is down there?', 'Is it cold?'];
    const rest = asked.map((question) => `**${question}**\n\nI never know.`).join('\n\n');
    const text = `The Diver met her by the sea.\n\n**The Diver: Why go?**\n\n**Vera Holm:** I like it.\n\n${rest}`;
    expect(said(text).filter((one) => one === 'Vera Holm: I never know.')).toHaveLength(3);
  });

  it('is whom questions address where nothing else names anybody', () => {
    const text = QUESTIONS.replace('Why go', 'Ms. Holm, why go');
    expect(said(text)).toContain('Holm: I like it.');
  });

  it('is named above it where no paragraph does', () => {
    expect(said(`Five minutes with diver Vera Holm\n\n${QUESTIONS}`)).toContain(
      'Vera Holm: I like it.',
    );
  });

  it('is whom no answer names, of two', () => {
    const named = QUESTIONS.replace('I like it', 'Ida likes it');
    expect(said(`Vera Holm met Ida Vik in the harbour.\n\n${named}`)).toContain(
      'Vera Holm: Ida likes it.',
    );
  });

  it('is of two whom the introduction names first, unless the other more often', () => {
    const met = 'Vera Holm met Ida Vik in the harbour.';
    expect(said(`${met}\n\n${QUESTIONS}`)).toContain('Vera Holm: I like it.');
    expect(said(`${met} Vik dives.\n\n${QUESTIONS}`)).toContain('null: I like it.');
  });

  it('is “she” behind the answers', () => {
    const text = `The diver Vera Holm is 70.\n\n${QUESTIONS}\n\nAs I leave, she strikes the wood. “There,” she says. “Now you know.”`;
    expect(said(text)).toContain('Vera Holm: “There,”');
  });

  it('is nobody where nobody asks', () => {
    const text =
      'A Bern spokesman said no.\n\n“It is late,” the spokesman said.\n\nA Basel diplomat said yes.';
    expect(said(text).join()).not.toContain('Bern spokesman said no.');
  });
});

describe('an interview whose prompts are set apart', () => {
  const remarks = [
    'The diver Vera Holm has searched the bay for ten years. We met her in Tollness.',
    '**Why do you go on?**',
    'The boat is still there.',
    '**Critics say that it never sank.**',
    '"It never sank", yes, I remember. Nobody says who rang the bell.',
    '**And you?**',
    'I heard it.',
  ].join('\n\n');
  const heard = 'Vera Holm: I heard it.';

  it('has prompts that ask nothing', () => {
    expect(said(remarks)).toContain('Vera Holm: The boat is still there.');
    expect(said(remarks)).toContain('Interviewer: Critics say that it never sank.');
    expect(said(remarks)).toContain(
      'Vera Holm: "It never sank", yes, I remember. Nobody says who rang the bell.',
    );
  });

  it('ends where a reporter says who speaks, and where the text goes over to that', () => {
    const told =
      'The club has nine boats.\n\nAsked whether she would dive again, she laughed. "Tomorrow," she said.';
    const words = said(`${remarks}\n\n${told}`);
    expect(words).toContain(heard);
    expect(words.join()).not.toContain('The club has nine boats');
    expect(words).toContain('Vera Holm: "Tomorrow,"');
  });

  it('ends where the person is called by the surname', () => {
    const words = said(`${remarks}\n\nHolm’s club has nine boats.`);
    expect(words).toContain(heard);
    expect(words.join()).not.toContain('nine boats');
  });

  it('goes on where the answer does', () => {
    expect(said(`${remarks}\n\nThe bell has nine cracks.`)).toContain(
      'Vera Holm: The bell has nine cracks.',
    );
    expect(said(`${remarks}\n\nHolm is a common name. I know nine.`)).toContain(
      'Vera Holm: Holm is a common name. I know nine.',
    );
  });

  it.each([
    ['a heading that is no sentence', '**The bell**'],
    ['a line in other markup', '> The bell rang.'],
  ])('has no prompt in %s', (_, line) => {
    const words = said(remarks.replace('I heard it.', `I heard it.\n\n${line}\n\nI did.`));
    expect(words.join()).not.toContain(`Interviewer: ${line.replace(/[*> ]/g, '')}`);
    expect(words).toContain('Vera Holm: I did.');
  });

  it('has answers that tell what others said, where most say "I"', () => {
    const retold = 'I was there. Ida said, “Nine cracks.”';
    const words = said(remarks.replace('I heard it.', `I heard it.\n\n**And Ida?**\n\n${retold}`));
    expect(words).toContain(heard);
    expect(words).toContain('Vera Holm: I was there. Ida said,');
  });

  it('has questions with another’s words', () => {
    const asked = 'Ida says that you heard “nothing but wind”. Did you?';
    const words = said(remarks.replace('And you?', asked));
    expect(words).toContain(heard);
    expect(words.join()).not.toContain('Vera Holm: Ida says');
  });

  it('is none where a reporter says among the answers who speaks', () => {
    expect(
      said(remarks.replace('The boat is still there.', '"Still there," Holm said.')),
    ).not.toContain(heard);
  });
});

describe('quick questions', () => {
  const text =
    'Five minutes with diver Vera Holm\n\nFirst dive? In 1970, and I lost a shoe.\n\nBest fish? The cod.\n\nWorst habit? Counting.';

  it('have their answers in the same line', () => {
    expect(said(text)).toContain('Vera Holm: In 1970, and I lost a shoe.');
    expect(said(text)).toContain('Vera Holm: The cod.');
  });

  it('are none where nobody says "I"', () => {
    expect(said(text.replace('I lost', 'the club lost'))).toEqual([]);
  });
});

describe('a label', () => {
  it('is no sentence before a colon', () => {
    const text =
      'Dal Sand spoke.\n\nHe said he had telephoned his brother, who told him: “It was for me.”';
    expect(said(text).join()).not.toContain('He said');
  });

  it('in initials is the one person who has them', () => {
    const text =
      'Editor Ida Vik met the diver Vera Holm.\n\nIV: Why go?\n\nVH: I like it.\n\nIV: And back?\n\nVH: Never.';
    expect(said(text)).toContain('Vera Holm: I like it.');
    expect(said(text)).toContain('Ida Vik: Why go?');
  });

  it('in initials stays as it is where two have them', () => {
    const text =
      'Vera Holm and Victor Hale met Ida Vik.\n\nIV: Why go?\n\nVH: I like it.\n\nIV: And back?\n\nVH: Never.';
    expect(said(text)).toContain('VH: I like it.');
  });

  it('that is an office is the one person introduced with it', () => {
    const text =
      'President Vera Holm took questions.\n\nQ: Why go?\n\nTHE PRESIDENT: I like it.\n\nQ: And back?\n\nTHE PRESIDENT: Never.';
    expect(said(text)).toContain('Vera Holm: I like it.');
  });

  it('names the holder of an office in brackets', () => {
    const text =
      'Mrs. Ida Vik (Tollness): Where is the boat?\n\nThe Minister for Fisheries (Mr. Lars Dahl): It is sold.\n\nMrs. Vik: To whom?';
    expect(said(text)).toEqual([
      'Ida Vik: Where is the boat?',
      'Lars Dahl: It is sold.',
      'Ida Vik: To whom?',
    ]);
  });

  it('may have an office in the line below', () => {
    const text =
      'Earnings call\n\nVera Holm\nChief Executive Officer\n\nI sold the soup.\n\nIda Vik\nAnalyst\n\nWhich?\n\nVera Holm\nChief Executive Officer\n\nAll of it.';
    expect(said(text)).toContain('Vera Holm: I sold the soup.');
    expect(said(text)).toContain('Ida Vik: Which?');
  });

  it('is known again by the first name', () => {
    const text =
      'Vera Holm: Welcome.\n\nLars Dahl: Thank you.\n\nVera: Why go?\n\nLars: I like it.';
    expect(said(text)).toContain('Lars Dahl: I like it.');
  });

  it('is none where a list tells who has which part', () => {
    const text =
      'The deep\n\nHost: Vera Holm\n\nGuest: Lars Dahl\n\nVera Holm: Why go?\n\nLars Dahl: I like it.\n\nVera Holm: Good.';
    expect(said(text).join()).not.toContain('Guest');
    expect(said(text)).toContain('Lars Dahl: I like it.');
  });

  it.each(['CLAIM', 'THE FACTS', 'Our ruling', 'What was said', 'Quote'])(
    '"%s" is nobody',
    (label) => {
      expect(said(`${label}: We are not sure.\n\n${label}: I am.`)).toEqual([]);
    },
  );
});

describe('a letter', () => {
  const page =
    'Letters\n\nSir – I have seen the otter.\nVera Holm\nTollness\n\nSir – I have not.\nLars Dahl\nHarwick';

  it('is its writer’s, not that of "Sir"', () => {
    expect(said(page)).toEqual([
      'Vera Holm: Sir – I have seen the otter.',
      'Lars Dahl: Sir – I have not.',
    ]);
  });

  it('needs no salutation on a page of letters', () => {
    expect(said(page.replaceAll('Sir – ', ''))).toEqual([
      'Vera Holm: I have seen the otter.',
      'Lars Dahl: I have not.',
    ]);
  });

  it('ends with its signature', () => {
    const text = 'Dear Ms Vik,\n\nI resign today.\n\nYours ever,\nVera Holm\n\nThe minister left.';
    expect(said(text)).toEqual(['Vera Holm: I resign today.']);
  });
});

describe('a letter to the editor', () => {
  it('is its writer’s though no page of letters is around it', () => {
    expect(said('To the Editor:\n\nI keep four hives.\n\nVERA HOLM\nTollness')).toEqual([
      'Vera Holm: I keep four hives.',
    ]);
  });
});

describe('a speech', () => {
  const top = 'Remarks as prepared for delivery\nChancellor Vera Holm\nHarwick, 4 May 2027';

  it('is whom a line of its own names below what it is', () => {
    expect(said(`${top}\n\nI thank you.`)).toEqual(['Vera Holm: I thank you.']);
  });

  it('is none below another heading', () => {
    const text = `${top.replace('Remarks as prepared for delivery', 'The soup')}\n\nI thank you.`;
    expect(said(text)).toEqual([]);
  });
});

describe('a pronoun', () => {
  it('rather means somebody named behind the heading than before it', () => {
    const text =
      'What they say\n\nThe baker\n\nRuth Amos opens at four. "He sings," she says.\n\nThe widow\n\nInga Dahl lives below. "He stops," she says.';
    expect(said(text)).toEqual(['Ruth Amos: "He sings,"', 'Inga Dahl: "He stops,"']);
  });
});

describe('a piece that was told to somebody', () => {
  it('is whose the top says', () => {
    const text =
      'My day: Bus driver Vera Holm, 57, as told to Tom Reed\n\nI drove the last bus.\n\nHe slept.';
    expect(said(text)).toEqual(['Vera Holm: I drove the last bus.', 'Vera Holm: He slept.']);
  });
});

describe('a column', () => {
  it('leaves their words to those whom it quotes', () => {
    const text =
      'I voted for it. The engineer, Ida Vik, warned us. "It will sink," she said. We laughed.';
    expect(said(text, 'Councillor Vera Holm')).toEqual([
      'Vera Holm: I voted for it. The engineer, Ida Vik, warned us.',
      'Ida Vik: "It will sink,"',
      'Vera Holm: We laughed.',
    ]);
  });

  it('keeps what its writer says in marks', () => {
    expect(said('I was there. "It will sink," I said.', 'Vera Holm')).toEqual([
      'Vera Holm: I was there. "It will sink," I said.',
    ]);
  });
});

describe('words below a line that says whose they are', () => {
  it('are theirs while they speak in the first person', () => {
    const text =
      'Mayor Vera Holm said:\n\nI am glad. We build it.\n\nOur town has waited.\n\nThe dock opens in May.';
    expect(said(text)).toEqual([
      'Vera Holm: I am glad. We build it.',
      'Vera Holm: Our town has waited.',
    ]);
  });

  it('are the article’s where nobody says "I"', () => {
    expect(said('Mayor Vera Holm said:\n\nThe dock opens in May.')).toEqual([]);
  });
});

describe('a quotation over several paragraphs', () => {
  it('is whom its end names', () => {
    const text = 'It rained.\n\n“We saw it go.\n\n“Nobody spoke,” said Vera Holm.';
    expect(said(text)).toEqual(['Vera Holm: “We saw it go.', 'Vera Holm: “Nobody spoke,”']);
  });

  it('is the one person’s whom the paragraph before is about', () => {
    const text = 'Coach Vera Holm lost her temper.\n\n“We saw it go.\n\n“Nobody spoke.”';
    expect(said(text)).toEqual(['Vera Holm: “We saw it go.', 'Vera Holm: “Nobody spoke.”']);
  });

  it('is nobody’s where that paragraph names two', () => {
    const text = 'Coach Vera Holm left Lars Dahl.\n\n“We saw it go.\n\n“Nobody spoke.”';
    expect(said(text)).toEqual(['null: “We saw it go.', 'null: “Nobody spoke.”']);
  });

  it('goes on in a block quote behind an empty line of it', () => {
    const text = 'Judge Vera Holm was angry. She said:\n\n> You lied.\n>\n> You go to prison.';
    expect(said(text)).toEqual(['Vera Holm: > You lied.', 'Vera Holm: > You go to prison.']);
  });

  it('is led to by a line that is nobody', () => {
    const text = 'Bishop Lars Dahl spoke. Here is the end of his sermon:\n\n“We saw it go.”';
    expect(said(text)).toContain('Lars Dahl: “We saw it go.”');
  });
});

describe('a speaker', () => {
  it.each([
    ['"It fell," said the vicar, the Rev Vera Holm.', 'Vera Holm'],
    ['"It fell," said its chair, Dame Vera Holm.', 'Vera Holm'],
    ['"It fell," added his mate, Vera Holm.', 'Vera Holm'],
    ['Vera Holm was there. Asked on Friday, Holm herself said: "It fell."', 'Vera Holm'],
  ])('is read in %s', (text, name) => {
    expect(said(text).at(-1)).toContain(`${name}: "It fell`);
  });

  it('is no paper that is told', () => {
    const text =
      'The heiress Vera Holm sold it, the Levante wrote.\n\n“It fell,” she told the Levante, which wrote first.';
    expect(said(text).at(-1)).toBe('Vera Holm: “It fell,”');
  });
});

describe('an interview with plain questions', () => {
  const opening = 'Vera Holm, 70, kept the lock for forty years. She spoke with us in her kitchen.';
  const rest =
    'Do you miss it?\n\nI miss the noise. I do not miss the ice.\n\nAnd now?\n\nNow I sleep.\n\nWhat did you keep?\n\nMy keys. They would not ask me for them.';

  it('stays one where an answer tells what somebody else wrote', () => {
    const text = `${opening}\n\nWhat did the mayor say?\n\nHe laughed, and then he wrote me a letter. He wrote, “The lock will be yours.”\n\nWere you glad?\n\nI was not sorry.\n\n${rest}`;
    expect(said(text).join('\n')).toContain('I miss the noise. I do not miss the ice.');
  });

  it('is none where a reporter tells who speaks', () => {
    const text = `${opening}\n\nWas it cold?\n\n“It was,” she said, pouring tea.\n\nWere you glad?\n\n“I was not sorry,” she told me.`;
    expect(said(text).map((one) => one.split(': ')[1])).toEqual([
      '“It was,”',
      '“I was not sorry,”',
    ]);
  });
});

describe('a text', () => {
  it('is read through marks that were saved wrongly', () => {
    expect(said('It rained.\n\nâ€œIt isnâ€™t shut,â€\u009d said Vera Holm.')).toEqual([
      'Vera Holm: â€œIt isnâ€™t shut,â€\u009d',
    ]);
    expect(said('It rained.\n\nâ€œIt is shut,â€ said Vera Holm.')).toEqual([
      'Vera Holm: â€œIt is shut,â€',
    ]);
  });

  it('that a message passes on is no quotation as a whole', () => {
    const text =
      '> The dock is shut.\n>\n> "It fell," said Vera Holm.\n>\n> It rained.\n> It was late.';
    expect(said(text)).toEqual(['Vera Holm: "It fell,"']);
  });

  it('quotes with single marks though double ones stand inside them', () => {
    const text = '‘He said “go” and then “stay”,’ Vera Holm told us.\n\n‘I stayed,’ she said.';
    expect(said(text)[0]).toBe('Vera Holm: ‘He said “go” and then “stay”,’');
  });

  it('has entries of a timeline in which somebody speaks', () => {
    const text =
      'The dock is shut.\n\nTimeline\n\nMonday: It falls\n\nTuesday: Mayor Vera Holm says, "We saw it go"\n\nIt rained.';
    expect(said(text).at(-1)).toContain('"We saw it go"');
  });
});
