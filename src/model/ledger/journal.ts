/** Stands for a day that never came. */
export const NEVER = 2_147_483_647;
/** Stands for the channel of a lead that a customer's word of mouth brought. */
export const WORD_OF_MOUTH = -1;

/**
 * Every hand-over of a trial with what became of it, a row each, in the order of the hand-overs; those of the warm-up come
 * first, on days below 0. Somebody who is recycled or comes back is handed over again, in another row.
 */
export interface Journal {
  /** Names of the channels that `channel` counts through: effort channels first, then inbound ones. */
  readonly channels: readonly string[];
  readonly customer: Int32Array;
  /** Channel that made the customer a lead: its place among `channels`, or {@link WORD_OF_MOUTH}. */
  readonly channel: Int16Array;
  /** Number of the source marketer among all people. */
  readonly marketer: Int16Array;
  /** Number of the rep among all people: who won it, else to whom it was handed. */
  readonly rep: Int16Array;
  /** Working day on which the customer last became a lead before it. */
  readonly leadOn: Int32Array;
  /** Working day of the hand-over. */
  readonly handedOn: Int32Array;
  /** Contacts that sales has made of it. */
  readonly contacts: Int16Array;
  /** Working day of the last of them; {@link NEVER} where the trial saw none. */
  readonly calledOn: Int32Array;
  /** Working day of the win; {@link NEVER} where the trial saw none. */
  readonly wonOn: Int32Array;
  /** Price after discount; 0 where nothing was won. */
  readonly price: Float64Array;
}

interface Row {
  readonly customer: number;
  readonly channel: number;
  readonly marketer: number;
  rep: number;
  readonly leadOn: number;
  readonly handedOn: number;
  contacts: number;
  calledOn: number;
  wonOn: number;
  price: number;
}

/** Writes a journal while a trial runs. It only listens: nothing in a trial reads it. */
export class JournalWriter {
  readonly #channels: readonly string[];
  readonly #rows: Row[] = [];
  readonly #last = new Map<number, Row>();
  readonly #leadOn = new Map<number, number>();

  constructor(channels: readonly string[]) {
    this.#channels = channels;
  }

  /** Notes that a customer became a lead. */
  lead(customer: number, day: number): void {
    this.#leadOn.set(customer, day);
  }

  /** Notes that a customer was handed over. */
  handOver(
    customer: number,
    { channel, marketer, rep, day }: Readonly<Record<"channel" | "marketer" | "rep" | "day", number>>,
  ): void {
    const leadOn = this.#leadOn.get(customer)!;
    const handedOver = { customer, channel, marketer, rep, leadOn, handedOn: day };
    const row = { ...handedOver, contacts: 0, calledOn: NEVER, wonOn: NEVER, price: 0 };
    this.#rows.push(row);
    this.#last.set(customer, row);
  }

  /** Notes that sales contacted a customer who was handed over; who was on the desks from the start never was. */
  contact(customer: number, day: number): void {
    const row = this.#last.get(customer);
    if (row === undefined) return;
    row.contacts += 1;
    row.calledOn = day;
  }

  /** Notes that a customer who was handed over was won, perhaps by somebody who took them over. */
  win(customer: number, { rep, day, price }: Readonly<Record<"rep" | "day" | "price", number>>): void {
    const row = this.#last.get(customer);
    if (row === undefined) return;
    row.rep = rep;
    row.wonOn = day;
    row.price = price;
  }

  /** The same rows in a journal of its own. */
  copy(): JournalWriter {
    const copy = new JournalWriter(this.#channels);
    for (const row of this.#rows) {
      const same = { ...row };
      copy.#rows.push(same);
      copy.#last.set(row.customer, same);
    }
    for (const [customer, day] of this.#leadOn) copy.#leadOn.set(customer, day);
    return copy;
  }

  /** What was written so far, as columns. */
  journal(): Journal {
    const rows = this.#rows;
    return {
      channels: this.#channels,
      customer: Int32Array.from(rows, (row) => row.customer),
      channel: Int16Array.from(rows, (row) => row.channel),
      marketer: Int16Array.from(rows, (row) => row.marketer),
      rep: Int16Array.from(rows, (row) => row.rep),
      leadOn: Int32Array.from(rows, (row) => row.leadOn),
      handedOn: Int32Array.from(rows, (row) => row.handedOn),
      contacts: Int16Array.from(rows, (row) => row.contacts),
      calledOn: Int32Array.from(rows, (row) => row.calledOn),
      wonOn: Int32Array.from(rows, (row) => row.wonOn),
      price: Float64Array.from(rows, (row) => row.price),
    };
  }
}
