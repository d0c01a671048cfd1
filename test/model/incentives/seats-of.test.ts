import { expect, it } from "vitest";
import { marketer, rep, seats } from "./seats.ts";

it("seats marketers first, each among the others of the department", () => {
  expect(seats.map(({ self, department }) => [self, department])).toEqual([
    [3, "marketing"],
    [4, "marketing"],
    [5, "sales"],
    [6, "sales"],
    [7, "sales"],
  ]);
  expect(marketer.colleagues).toEqual([4]);
  expect(rep.colleagues).toEqual([6, 7]);
  expect(rep.people).toBe(5);
});
