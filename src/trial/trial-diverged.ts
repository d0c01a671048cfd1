const NAME = "TrialDiverged";

/** A trial in which what people are paid or believe ran out of all bounds: the scenario author's mistake, not a bug. */
export class TrialDiverged extends Error {
  override readonly name = NAME;
}

/**
 * An error as it was when it was thrown: the way back through a worker keeps only an error's message and stack, the first
 * line of which says what it was.
 */
export function asThrown(error: unknown): unknown {
  if (!(error instanceof Error) || !error.stack?.startsWith(`${NAME}: `)) return error;
  return error instanceof TrialDiverged ? error : new TrialDiverged(error.message);
}
