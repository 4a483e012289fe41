/** What looks like a secret wherever it stands: an interaction's or webhook's token in an address, a bot token, an API key, an authorisation header. */
const SECRET_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/((?:interactions|webhooks)\/\d+\/)[\w.-]+/g, '$1[redacted]'],
  [/[\w-]{20,}\.[\w-]{6,}\.[\w-]{27,}/g, '[redacted]'],
  [/\bsk-[\w-]{16,}/g, '[redacted]'],
  [/\b(Bot|Bearer) [\w.~+/-]{16,}=*/g, '$1 [redacted]'],
];

/** Returns a function that takes `secrets`, and whatever has the shape of one, out of a line. */
export function createRedactor(secrets: readonly string[]): (line: string) => string {
  const spellings = new Set(secrets.flatMap(spellingsOf).filter((secret) => secret !== ''));
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return (line) => {
    let clean = line;
    for (const secret of longestFirst) clean = clean.replaceAll(secret, '[redacted]');
    for (const [shape, instead] of SECRET_SHAPES) clean = clean.replace(shape, instead);
    return clean;
  };
}

/** As it is, in JSON, in a URL, and a token with and without its scheme. */
function spellingsOf(secret: string): readonly string[] {
  const bare = secret.replace(/^(Bot|Bearer)\s+/i, '');
  return [bare, JSON.stringify(bare).slice(1, -1), encodeURIComponent(bare)];
}
