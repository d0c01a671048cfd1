/** A game whose answer has a number that is none: its terms are out of all proportion, which is its author's mistake, not a bug. */
export class GameDiverged extends Error {
  override readonly name = "GameDiverged";
  /** What of the answer is no finite number, by its dotted path. */
  readonly subject: string;

  constructor(subject: string) {
    super(
      `play leads to no finite number (${subject}); money, noise, risk aversion or efforts are out of proportion`,
    );
    this.subject = subject;
  }
}

/** The same answer, all of whose numbers are finite. @throws GameDiverged where one is not. */
export function finiteAnswer<T>(answer: T): T {
  const subject = notFinite(answer, []);
  if (subject !== undefined) throw new GameDiverged(subject.join("."));
  return answer;
}

function notFinite(value: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const found = notFinite(one, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
