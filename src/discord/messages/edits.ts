/** Messages whose edits are remembered: those of a few hours in a busy server. */
const MOST = 5_000;

/** A message that was checked, and when it had last been edited by then (0: never). */
export type Checked = { readonly id: string; readonly edited: number };
export type Edits = ReturnType<typeof createEdits>;

/** When messages were edited, as the gateway tells it: what is checked may be another text by now. */
export function createEdits() {
  const latest = new Map<string, number>();
  return {
    note(id: string, at: number): void {
      latest.delete(id);
      latest.set(id, at);
      const oldest = latest.keys().next();
      if (latest.size > MOST && !oldest.done) latest.delete(oldest.value);
    },
    isAfter: ({ id, edited }: Checked): boolean => (latest.get(id) ?? 0) > edited,
  };
}
