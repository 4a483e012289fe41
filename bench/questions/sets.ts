/** The libraries with questions that are tuned on, each a fold of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casePath, casesOf, rowsIn } from '../support/data.ts';
import type { QuestionCase } from './score.ts';

export type QuestionSet = {
  readonly name: string;
  readonly folders: readonly string[];
  /** No weight is fitted on the others. */
  readonly isFitted: boolean;
  readonly cases: readonly QuestionCase[];
};

type Row = Partial<QuestionCase> & {
  readonly id: string;
  readonly input?: string;
  readonly before?: string;
  readonly gold?: readonly string[];
  readonly summary?: boolean;
};

/** Passages that a model should choose: any of them answers. */
function caseOf({ gold, input, before, question, ...row }: Row): QuestionCase {
  const asked = question ?? input ?? '';
  return {
    kind: 'other',
    quotes: [],
    not: [],
    ...row,
    ...(row.turns === undefined && before !== undefined && { turns: [before, asked] }),
    question: asked,
    any: row.any ?? gold ?? [],
    abstain: row.abstain ?? gold?.length === 0,
  };
}

/** Stories about which questions were written to be answered, and those with the passages to choose. */
const ASKED = [
  'lake-mission',
  'lido-flats',
  'caspian-roe',
  'kiln-strike',
  'cloud-seeding',
  'opera-chorus',
  'wreck-petrel',
  'carrom-striker',
  'cable-strait',
  'farm-meteorite',
  'reed-island',
  'bell-detector',
  'rain-plane',
  'short-marathon',
  'rain-planes',
  'rope-boots',
  'silver-thread',
  'village-meteorite',
  'silver-wreck',
  'strait-swim',
  'seeding-plane',
  'free-diver',
  'rocket-tram',
  'bank-weavers',
  'ferry-water',
  'aldermere-ship',
  'bronze-rocket',
  'cable-idol',
  'pumice-antivenom',
];
const STORIES = [
  'calder',
  'lindeke-orrin',
  'tamboria-kheral',
  'sembara-census',
  'tanker-exams',
  'debris-schools',
];
const UNFITTED: ReadonlySet<string> = new Set([
  'rocket-tram',
  'bank-weavers',
  'ferry-water',
  'aldermere-ship',
  'bronze-rocket',
  'cable-idol',
  'pumice-antivenom',
]);
const DISPUTES = 'tests/fixtures/disputes';

export function questionSets(): readonly QuestionSet[] {
  const own = (name: string, folder: string, file: string): QuestionSet => ({
    name,
    folders: [folder],
    isFitted: !UNFITTED.has(name),
    cases: casesOf<Row>(file)
      .filter(({ summary, kind }) => summary !== true && kind !== 'summary')
      .map(caseOf),
  });
  return [
    own('seed', 'knowledge', 'questions/seed'),
    own('arms', casePath('articles/arms'), 'questions/arms'),
    ...ASKED.map((name) => own(name, casePath(`articles/${name}`), `questions/${name}`)),
    ...STORIES.map((name) => own(name, casePath(`articles/${name}`), `choosing/${name}`)),
    {
      name: 'disputes',
      folders: ['harbour', 'cod', 'tram'].map((one) => join(DISPUTES, one)),
      isFitted: true,
      cases: rowsIn<Row>(readFileSync(join(DISPUTES, 'questions.jsonl'), 'utf8'))
        .filter(({ kind }) => kind === 'ask')
        .map(caseOf),
    },
    ...nile(),
  ];
}

/** Bears the names of real papers, and is beside the repository where it is there at all. */
function nile(): readonly QuestionSet[] {
  const folder = '../shared/strangers/nile';
  if (!existsSync(folder)) return [];
  const cases = rowsIn<Row>(readFileSync(`${folder}-questions.jsonl`, 'utf8')).map(caseOf);
  return [{ name: 'nile', folders: [folder], isFitted: true, cases }];
}
