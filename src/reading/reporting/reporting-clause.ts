/** A reporting clause: a verb of saying (or "according to") with its subject. */
import type { Cue } from '../../language/lexicon/reporting-verbs.ts';
import type { Phrase } from '../structure/noun-phrases.ts';

/** Where a reporting verb stands to its subject. */
export type Order = 'subject-verb' | 'verb-subject' | 'according';

/** A reporting verb with its subject: "Wu said", "said a spokesman", "according to officials". */
export type Saying = {
  /** First and past-the-last token of the verb with its auxiliaries. */
  readonly verb: Phrase;
  readonly cue: Cue;
  readonly subject: Phrase;
  readonly order: Order;
  /** "did not say", "declined to say". */
  readonly negated: boolean;
  /** The subject stands elsewhere: "…, saying", "… and called". */
  readonly shared: boolean;
  /** "to say": no verb of the clause that a later verb could continue. */
  readonly infinitive?: boolean;
  /** A noun of saying with its owner, no verb: "her claim that …". */
  readonly noun?: boolean;
  /** First and past-the-last token of what belongs to the attribution. */
  readonly from: number;
  readonly to: number;
};
