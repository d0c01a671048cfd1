import { type Population, slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";

/** Stands for the day of a next contact where none is due. */
export const NOT_DUE = 2_147_483_647;

/** Whether a deal of a list has not ended otherwise, as when its buyer opted out, perhaps to come back as another lead. */
export function isStillAgreed({ record, handedOn }: Population, deals: AgreedDeals, place: number): boolean {
  const i = deals.who(place);
  return record.stage[slot(i)] === stage.opportunity && handedOn[i] === deals.handedOn(place);
}

/** Deals that buyers have said yes to and that are not signed yet, in the order in which they were agreed on. */
export class AgreedDeals {
  #who = new Int32Array(64);
  #handedOn = new Int32Array(64);
  #readyOn = new Int32Array(64);
  #discount = new Float64Array(64);
  length = 0;
  /** Day before which none of the buyers can sign. */
  earliest = NOT_DUE;

  /** Whose deal stands at a place. */
  who(place: number): number {
    return this.#who[place]!;
  }

  /** Day of the hand-over that it came of. */
  handedOn(place: number): number {
    return this.#handedOn[place]!;
  }

  /** Day from which its buyer can sign. */
  readyOn(place: number): number {
    return this.#readyOn[place]!;
  }

  /** Discount that was agreed on, a share of the list price. */
  discount(place: number): number {
    return this.#discount[place]!;
  }

  add(who: number, handedOn: number, readyOn: number, discount: number): void {
    if (this.length === this.#who.length) this.#grow();
    this.#write(this.length++, who, handedOn, readyOn, discount);
    this.earliest = Math.min(this.earliest, readyOn);
  }

  /** Keeps the deal at a place, at one before it whose own is gone. */
  keep(from: number, to: number): void {
    this.earliest = Math.min(this.earliest, this.#readyOn[from]!);
    if (from === to) return;
    this.#write(to, this.#who[from]!, this.#handedOn[from]!, this.#readyOn[from]!, this.#discount[from]!);
  }

  /** The same deals in a list of its own. */
  copy(): AgreedDeals {
    const copy = new AgreedDeals();
    copy.#who = this.#who.slice();
    copy.#handedOn = this.#handedOn.slice();
    copy.#readyOn = this.#readyOn.slice();
    copy.#discount = this.#discount.slice();
    copy.length = this.length;
    copy.earliest = this.earliest;
    return copy;
  }

  #write(place: number, who: number, handedOn: number, readyOn: number, discount: number): void {
    this.#who[place] = who;
    this.#handedOn[place] = handedOn;
    this.#readyOn[place] = readyOn;
    this.#discount[place] = discount;
  }

  #grow(): void {
    const twice = 2 * this.#who.length;
    this.#who = enlarged(this.#who, new Int32Array(twice));
    this.#handedOn = enlarged(this.#handedOn, new Int32Array(twice));
    this.#readyOn = enlarged(this.#readyOn, new Int32Array(twice));
    this.#discount = enlarged(this.#discount, new Float64Array(twice));
  }
}

function enlarged<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
