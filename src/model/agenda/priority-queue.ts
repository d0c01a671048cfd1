/** A queue of customers by promise, the most promising first: a binary heap in typed arrays. */
export class PriorityQueue {
  #who = new Int32Array(64);
  #promise = new Float64Array(64);
  length = 0;

  push(who: number, promise: number): void {
    if (this.length === this.#who.length) this.#grow();
    let at = this.length++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#promise[parent]! >= promise) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#who[at] = who;
    this.#promise[at] = promise;
  }

  /** Takes the most promising customer; only when the queue is not empty. */
  pop(): number {
    const top = this.#who[0]!;
    this.length -= 1;
    if (this.length > 0) this.#sink(this.#who[this.length]!, this.#promise[this.length]!);
    return top;
  }

  /** Empties the queue. */
  clear(): void {
    this.length = 0;
  }

  /** The same customers in a queue of its own. */
  copy(): PriorityQueue {
    const copy = new PriorityQueue();
    copy.#who = this.#who.slice();
    copy.#promise = this.#promise.slice();
    copy.length = this.length;
    return copy;
  }

  #sink(who: number, promise: number): void {
    let at = 0;
    for (let child = 1; child < this.length; child = 2 * at + 1) {
      if (child + 1 < this.length && this.#promise[child + 1]! > this.#promise[child]!) child += 1;
      if (promise >= this.#promise[child]!) break;
      this.#move(child, at);
      at = child;
    }
    this.#who[at] = who;
    this.#promise[at] = promise;
  }

  #move(from: number, to: number): void {
    this.#who[to] = this.#who[from]!;
    this.#promise[to] = this.#promise[from]!;
  }

  #grow(): void {
    const who = new Int32Array(this.#who.length * 2);
    const promise = new Float64Array(who.length);
    who.set(this.#who);
    promise.set(this.#promise);
    this.#who = who;
    this.#promise = promise;
  }
}
