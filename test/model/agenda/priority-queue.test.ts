import fc from "fast-check";
import { expect, it } from "vitest";
import { PriorityQueue } from "../../../src/model/agenda/priority-queue.ts";
import { between } from "../../between.ts";

// Zero of either sign promises the same, and then nobody comes first.
const promise = between(-3, 3).map((one) => one + 0);

it("gives back the most promising first, as sorting would", () => {
  fc.assert(
    fc.property(fc.uniqueArray(promise, { maxLength: 200 }), (promises) => {
      const queue = new PriorityQueue();
      for (const [who, one] of promises.entries()) queue.push(who, one);
      const sorted = promises.map((one, who) => ({ one, who })).sort((a, b) => b.one - a.one);
      expect(sorted.map(() => queue.pop())).toEqual(sorted.map(({ who }) => who));
      expect(queue.length).toBe(0);
    }),
  );
});

it("always gives back one of the most promising, whatever comes in between", () => {
  const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant("pop" as const)), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(steps, (list) => {
      const queue = new PriorityQueue();
      const waiting = new Map<number, number>();
      for (const [who, step] of list.entries()) {
        if (step !== "pop") {
          queue.push(who, step);
          waiting.set(who, step);
        } else if (waiting.size > 0) {
          const best = Math.max(...waiting.values());
          const popped = queue.pop();
          expect(waiting.get(popped)).toBe(best);
          waiting.delete(popped);
        }
        expect(queue.length).toBe(waiting.size);
      }
    }),
  );
});
