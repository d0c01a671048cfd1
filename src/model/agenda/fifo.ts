/** A queue of customers, first in, first out: a ring that doubles when it is full. */
export class Fifo {
  #ring = new Int32Array(64);
  #head = 0;
  length = 0;

  push(who: number): void {
    if (this.length === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.length) & (this.#ring.length - 1)] = who;
    this.length += 1;
  }

  /** The customer in front; only when the queue is not empty. */
  peek(): number {
    return this.#ring[this.#head]!;
  }

  /** Takes the customer in front; only when the queue is not empty. */
  shift(): number {
    const who = this.#ring[this.#head]!;
    this.#head = (this.#head + 1) & (this.#ring.length - 1);
    this.length -= 1;
    return who;
  }

  /** Empties the queue. */
  clear(): void {
    this.length = 0;
  }

  /** The same customers in a queue of its own. */
  copy(): Fifo {
    const copy = new Fifo();
    copy.#ring = this.#ring.slice();
    copy.#head = this.#head;
    copy.length = this.length;
    return copy;
  }

  #grow(): void {
    const ring = new Int32Array(this.#ring.length * 2);
    for (let k = 0; k < this.length; k++) ring[k] = this.#ring[(this.#head + k) & (this.#ring.length - 1)]!;
    this.#ring = ring;
    this.#head = 0;
  }
}
