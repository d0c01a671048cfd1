import { expect, test } from "vitest";
import { doubtOption } from "../../../src/experiments/doubt/doubt-option.ts";

test("so many companies as are typed", () => {
  expect(doubtOption.read!("32")).toBe(32);
  expect(doubtOption.read!("8")).toBe(8);
});

test.each(["7", "1001", "-32", "3.5", "many", "", "3e1"])("'%s' is told which numbers will do", (text) => {
  expect(() => doubtOption.read!(text)).toThrow("It must be a whole number from 8 to 1000");
});
