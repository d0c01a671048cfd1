import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appointments } from "../../../src/model/agenda/appointments.ts";

const FIRST = -3;
const END = 4;
const steps = fc.array(
  fc.record({
    isAdd: fc.boolean(),
    who: fc.nat(50),
    day: fc.integer({ min: FIRST, max: END - 1 }),
  }),
  { maxLength: 60 },
);

describe("a book of appointments", () => {
  it("gives back what was noted on a day, the latest first, as lists by day would", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const book = new Appointments(FIRST, END);
        const model = new Map<number, number[]>();
        for (const { isAdd, who, day } of list) {
          const noted = model.get(day) ?? [];
          model.set(day, noted);
          if (isAdd) {
            book.add(who, day);
            noted.push(who);
          } else expect(book.take(day)).toBe(noted.pop() ?? -1);
        }
        for (const [day, noted] of model) {
          while (noted.length > 0) expect(book.take(day)).toBe(noted.pop());
          expect(book.take(day)).toBe(-1);
        }
      }),
    );
  });

  it("forgets what lies past the end of the run", () => {
    const book = new Appointments(FIRST, END);
    book.add(1, END);
    book.add(2, END + 1_000_000);
    for (let day = FIRST; day < END; day++) expect(book.take(day)).toBe(-1);
  });

  it("holds more than it was made for, and uses a place again that was given back", () => {
    const book = new Appointments(0, 3);
    const many = 5000;
    for (let round = 0; round < 2; round++) {
      for (let who = 0; who < many; who++) book.add(who, who % 3);
      const taken = new Set<number>();
      for (let day = 0; day < 3; day++) {
        for (let who = book.take(day); who >= 0; who = book.take(day)) {
          expect(who % 3).toBe(day);
          taken.add(who);
        }
      }
      expect(taken.size).toBe(many);
    }
  });
});
