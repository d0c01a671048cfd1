import { expect, it } from "vitest";
import { voidedBy } from "../../../src/experiments/sections/voided.ts";
import type { LintNote } from "../../../src/findings/lint-note.ts";
import { exampleFindings } from "../example-findings.ts";

const note: LintNote = {
  ...{ plan: "pool", rule: "typed-as-percent", severity: "error", component: 1, field: "share" },
  ...{ message: { en: "too much", ru: "много" }, remedy: { en: "less", ru: "меньше" } },
};
const saidOf = (count: number) =>
  voidedBy({ ...exampleFindings(), lint: Array.from({ length: count }, () => note) }, "en")!.sentences;

it("tells the first four findings that void an answer, and counts the others", () => {
  expect(saidOf(4)).toHaveLength(4);
  expect(saidOf(5).slice(4)).toEqual(["There is 1 more: see `truce lint`."]);
  expect(saidOf(7).slice(4)).toEqual(["There are 3 more: see `truce lint`."]);
});
