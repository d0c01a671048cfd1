/** Who left and who came in a trial's counted weeks, a row each, in order of time. */
export interface TurnoverTable {
  /** Number of the post. */
  readonly post: Int16Array;
  /** Counted week at whose end it was, from 0. */
  readonly week: Int16Array;
  /** 1 for whoever came, 0 for whoever left. */
  readonly came: Uint8Array;
  /** Skill and pace of each together, 1 being the mean of their role, as `ability` in the table of pay. */
  readonly ability: Float64Array;
}

interface Row {
  readonly post: number;
  readonly week: number;
  readonly came: boolean;
  readonly ability: number;
}

/** Writes it while a trial runs. It only listens: nothing in a trial reads it. */
export class TurnoverRecord {
  readonly #rows: Row[] = [];

  note(row: Row): void {
    this.#rows.push(row);
  }

  /** What was written so far, as columns. */
  table(): TurnoverTable {
    const rows = this.#rows;
    return {
      post: Int16Array.from(rows, ({ post }) => post),
      week: Int16Array.from(rows, ({ week }) => week),
      came: Uint8Array.from(rows, ({ came }) => Number(came)),
      ability: Float64Array.from(rows, ({ ability }) => ability),
    };
  }
}
