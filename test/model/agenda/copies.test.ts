import { expect, it } from "vitest";
import { Appointments } from "../../../src/model/agenda/appointments.ts";
import { Fifo } from "../../../src/model/agenda/fifo.ts";
import { PriorityQueue } from "../../../src/model/agenda/priority-queue.ts";

/** Enough to make every one of them grow. */
const many = Array.from({ length: 3000 }, (_, k) => k);

const kinds = [
  {
    name: "appointments",
    make: () => new Appointments(-2, 5),
    put: (book: Appointments, who: number) => book.add(who, who % 5),
    take: (book: Appointments) => book.take(3),
  },
  {
    name: "queue",
    make: () => new Fifo(),
    put: (queue: Fifo, who: number) => queue.push(who),
    take: (queue: Fifo) => queue.shift(),
  },
  {
    name: "queue by promise",
    make: () => new PriorityQueue(),
    put: (queue: PriorityQueue, who: number) => queue.push(who, (who * 7) % 11),
    take: (queue: PriorityQueue) => queue.pop(),
  },
] as const;

interface Copyable {
  readonly copy: () => Copyable;
}

interface Kind {
  readonly make: () => Copyable;
  readonly put: (one: Copyable, who: number) => void;
  readonly take: (one: Copyable) => number;
}

it.each(kinds)("a copy of a $name holds the same, and neither notices what becomes of the other", (kind) => {
  const { make, put, take } = kind as unknown as Kind;
  const [original, untouched] = [make(), make()];
  for (const one of [original, untouched]) {
    for (const who of many) put(one, who);
    take(one);
  }
  const copy = original.copy();
  for (const who of many) put(copy, 10_000 + who);
  const taken = (one: Copyable) => Array.from({ length: 200 }, () => take(one));
  for (const who of many.slice(0, 40)) for (const one of [original, untouched]) put(one, who);
  expect(taken(original)).toEqual(taken(untouched));
  expect(taken(copy.copy())).toEqual(taken(copy));
});
