/** Nouns by which an organisation is meant that was named before: "the company". Lower case. */
export const BODIES: ReadonlySet<string> = new Set(
  (
    'company firm utility maker carrier airline retailer lender operator manufacturer developer contractor supplier start-up startup ' +
    'union association federation organisation organization group charity lobby body think-tank watchdog regulator agency ministry ' +
    'department council authority commission committee institute foundation party club team university hospital school bank'
  ).split(' '),
);

/** Those that bear their noun in their name: "the ministry" is no firm that was named before. */
export const OFFICIAL_BODIES: ReadonlySet<string> = new Set(
  'ministry department council authority commission committee agency regulator court police'.split(
    ' ',
  ),
);
