import type { Population } from "../customers/population.ts";

/** The open leads of one marketer, in no order; a lead is added and crossed out at once. */
export class LeadList {
  #who = new Int32Array(64);
  length = 0;

  at(place: number): number {
    return this.#who[place]!;
  }

  add(people: Population, i: number): void {
    if (this.length === this.#who.length) {
      const who = new Int32Array(this.#who.length * 2);
      who.set(this.#who);
      this.#who = who;
    }
    people.openAt[i] = this.length;
    this.#who[this.length++] = i;
  }

  /** The same leads in a list of its own. */
  copy(): LeadList {
    const copy = new LeadList();
    copy.#who = this.#who.slice();
    copy.length = this.length;
    return copy;
  }

  remove(people: Population, i: number): void {
    const place = people.openAt[i]!;
    const last = this.#who[--this.length]!;
    this.#who[place] = last;
    people.openAt[last] = place;
    people.openAt[i] = -1;
  }
}
