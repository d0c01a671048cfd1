import { expect, it } from "vitest";
import type { CausePair, CausesNote } from "../../../src/experiments/causes/causes-note.ts";
import { askedOfCauses, overlapOf } from "../../../src/experiments/causes/overlap-of.ts";
import { armOf, measuredOf, trialOf } from "../measured-of.ts";

/** Three trials of a month in which a company made so much profit. */
const arm = (name: string, profits: readonly number[]) =>
  armOf(
    name,
    profits.map((booked) => trialOf({ booked: [booked] })),
  );
const pair = (kind: CausePair["kind"], plan: string, baseline: string, variant: string | null = null) => ({
  ...{ kind, cause: null, variant, plan, baseline },
});
const noteOf = (direction: CausesNote["direction"], pairs: readonly CausePair[]) =>
  ({ direction, base: "none", all: "all", pairs }) as unknown as CausesNote;

const arms = [
  arm("none", [100, 100, 100]),
  arm("a", [90, 80, 85]),
  arm("b", [95, 90, 90]),
  arm("all", [70, 60, 75]),
  arm("all-but-a", [88, 70, 80]),
  arm("all-but-b", [80, 60, 95]),
];
/** What is found where just that was asked for before the first trial. */
const found = (note: CausesNote) => {
  return overlapOf(
    note,
    measuredOf(
      arms,
      askedOfCauses(note, (plan) => `${plan}.m`),
    ),
  );
};
const all = pair("all", "all", "none");

it("causes that are added up to what each takes alone, and all take more or less than the sum", () => {
  const pairs = [
    all,
    pair("alone", "a", "none"),
    pair("alone", "b", "none"),
    pair("alone", "a", "b", "mild"),
  ];
  const { sum, beyond } = found(noteOf("add", pairs))!;
  // Alone they take 10 + 5, 20 + 10 and 15 + 10; together 30, 40 and 25.
  expect(sum).toMatchObject({ n: 3 });
  expect(sum.mean).toBeCloseTo(-(15 + 30 + 25) / 3, 10);
  expect(beyond.mean).toBeCloseTo(-(15 + 10 + 0) / 3, 10);
});

it("causes that are removed add up to what is brought back when each alone is, and all bring more or less", () => {
  const pairs = [all, pair("onTop", "all", "all-but-a"), pair("onTop", "all", "all-but-b")];
  const { sum, beyond } = found(noteOf("remove", pairs))!;
  // One by one 18 + 10, 10 + 0 and 5 + 20; all together 30, 40 and 25.
  expect(sum.mean).toBeCloseTo((28 + 10 + 25) / 3, 10);
  expect(beyond.mean).toBeCloseTo((2 + 30 + 0) / 3, 10);
});

it("there is nothing to add up of one cause, or where all were not tried together", () => {
  const alone = pair("alone", "a", "none");
  expect(found(noteOf("add", [all, alone]))).toBeUndefined();
  expect(found(noteOf("add", [alone, pair("alone", "b", "none")]))).toBeUndefined();
  // What was asked of removing says nothing of adding.
  const onTop = [all, pair("onTop", "all", "all-but-a"), pair("onTop", "all", "all-but-b")];
  expect(found(noteOf("add", onTop))).toBeUndefined();
});
