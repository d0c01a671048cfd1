/**
 * Appointments by day: each is one customer's number. Appointments may become stale (the customer has moved on); whoever
 * takes one checks whether it still holds, which is cheaper than crossing it out.
 */
export class Appointments {
  readonly #heads: Int32Array;
  readonly #firstDay: number;
  #who = new Int32Array(1024);
  #next = new Int32Array(1024);
  #used = 0;
  #free = -1;

  /** Appointments for the days from firstDay up to, not including, endDay. */
  constructor(firstDay: number, endDay: number) {
    this.#firstDay = firstDay;
    this.#heads = new Int32Array(endDay - firstDay).fill(-1);
  }

  /** Notes a customer on a day; days past the end of the run are forgotten. */
  add(who: number, day: number): void {
    const at = day - this.#firstDay;
    if (at >= this.#heads.length) return;
    const slot = this.#slot();
    this.#who[slot] = who;
    this.#next[slot] = this.#heads[at]!;
    this.#heads[at] = slot;
  }

  /** Takes one customer off a day, the latest noted first; -1 when the day is empty. */
  take(day: number): number {
    const at = day - this.#firstDay;
    const slot = this.#heads[at]!;
    if (slot < 0) return -1;
    this.#heads[at] = this.#next[slot]!;
    this.#next[slot] = this.#free;
    this.#free = slot;
    return this.#who[slot]!;
  }

  /** The same appointments in a book of their own. */
  copy(): Appointments {
    const copy = new Appointments(this.#firstDay, this.#firstDay + this.#heads.length);
    copy.#heads.set(this.#heads);
    copy.#who = this.#who.slice();
    copy.#next = this.#next.slice();
    copy.#used = this.#used;
    copy.#free = this.#free;
    return copy;
  }

  #slot(): number {
    if (this.#free >= 0) {
      const slot = this.#free;
      this.#free = this.#next[slot]!;
      return slot;
    }
    if (this.#used === this.#who.length) this.#grow();
    return this.#used++;
  }

  #grow(): void {
    const who = new Int32Array(this.#who.length * 2);
    const next = new Int32Array(who.length);
    who.set(this.#who);
    next.set(this.#next);
    this.#who = who;
    this.#next = next;
  }
}
