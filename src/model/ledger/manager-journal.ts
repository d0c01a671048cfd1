/** What a shortfall can be put down to, in the order of every list of causes. */
export const blamable = ["marketing", "sales", "market", "funnel"] as const;

/** One of them. */
export type Blamable = (typeof blamable)[number];

/** One shortfall as the manager explained it, and what had really fallen; lists are in the order of {@link blamable}. */
export interface Explanation {
  /** Counted month at whose end it was explained, from 0. */
  readonly month: number;
  /** Place of the blamed among {@link blamable}. */
  readonly blamed: number;
  /** How short each had fallen of what is usual, as far as the manager saw. */
  readonly evidence: readonly number[];
  /** The manager's probability of each. */
  readonly posterior: readonly number[];
  /** What each really added to the logarithm of bookings over usual bookings; below 0 where it fell. */
  readonly fallen: readonly number[];
}

/** A strategy session: when, and what it turned to. */
export interface SessionNote {
  readonly month: number;
  readonly cause: "market" | "funnel";
}

/** What a trial's manager held to be true, and did about it, a row each in order of time. */
export interface ManagerJournal {
  readonly month: Int32Array;
  readonly blamed: Int32Array;
  /** [row][cause]. */
  readonly evidence: Float64Array;
  /** [row][cause]. */
  readonly posterior: Float64Array;
  /** [row][cause]. */
  readonly fallen: Float64Array;
  readonly sessionMonth: Int32Array;
  /** Place of what each session turned to among {@link blamable}. */
  readonly sessionCause: Int32Array;
}

/** Writes it while a trial runs. It only listens: nothing in a trial reads it. */
export class ManagerJournalWriter {
  readonly #explanations: Explanation[] = [];
  readonly #sessions: SessionNote[] = [];

  /** Notes how a shortfall was explained. */
  explain(explanation: Explanation): void {
    this.#explanations.push(explanation);
  }

  /** Notes that a strategy session was held. */
  hold(session: SessionNote): void {
    this.#sessions.push(session);
  }

  /** What was written so far, as columns. */
  journal(): ManagerJournal {
    const all = this.#explanations;
    return {
      month: Int32Array.from(all, ({ month }) => month),
      blamed: Int32Array.from(all, ({ blamed }) => blamed),
      evidence: Float64Array.from(all.flatMap(({ evidence }) => evidence)),
      posterior: Float64Array.from(all.flatMap(({ posterior }) => posterior)),
      fallen: Float64Array.from(all.flatMap(({ fallen }) => fallen)),
      sessionMonth: Int32Array.from(this.#sessions, ({ month }) => month),
      sessionCause: Int32Array.from(this.#sessions, ({ cause }) => blamable.indexOf(cause)),
    };
  }
}
