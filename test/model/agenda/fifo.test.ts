import fc from "fast-check";
import { expect, it } from "vitest";
import { Fifo } from "../../../src/model/agenda/fifo.ts";

it("gives back in the order of arrival, as an array would, however full it gets", () => {
  const steps = fc.array(fc.oneof(fc.nat(1000), fc.constant("shift" as const)), {
    maxLength: 400,
    size: "max",
  });
  fc.assert(
    fc.property(steps, (list) => {
      const queue = new Fifo();
      const model: number[] = [];
      for (const step of list) {
        if (step !== "shift") {
          queue.push(step);
          model.push(step);
        } else if (model.length > 0) {
          expect(queue.peek()).toBe(model[0]);
          expect(queue.shift()).toBe(model.shift());
        }
        expect(queue.length).toBe(model.length);
      }
    }),
    { numRuns: 25 },
  );
});

it("grows in the middle of its ring: 64 places, half of them given back, then a hundred more", () => {
  const queue = new Fifo();
  for (let who = 0; who < 64; who++) queue.push(who);
  for (let who = 0; who < 32; who++) expect(queue.shift()).toBe(who);
  for (let who = 64; who < 164; who++) queue.push(who);
  for (let who = 32; who < 164; who++) expect(queue.shift()).toBe(who);
  expect(queue.length).toBe(0);
});
