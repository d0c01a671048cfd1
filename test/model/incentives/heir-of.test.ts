import { expect, it } from "vitest";
import { familyOf, heirOf } from "../../../src/model/incentives/heir-of.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05, draw: 300 };
const parts = (...components: readonly object[]) =>
  componentsSchema.parse(components.map((one) => ({ ...commission, ...one })));
const heirs = (...components: readonly object[]) => {
  const all = parts(...components);
  return all.map((one) => heirOf(one, all));
};

it("goes on in the same part that begins when it is over, in whatever order they are written", () => {
  expect(heirs({ months: { to: 3 } }, { months: { from: 4, to: 6 } }, { months: { from: 7 } })).toEqual([
    1, 2, -1,
  ]);
  expect(heirs({ months: { from: 4 } }, { months: { to: 3 } })).toEqual([-1, 0]);
});

it("goes on in nothing that differs, begins later or sooner, or has no beginning of its own", () => {
  expect(heirs({ months: { to: 3 } }, { months: { from: 4 }, rate: 0.06 })).toEqual([-1, -1]);
  expect(heirs({ months: { to: 3 } }, { months: { from: 5 } })).toEqual([-1, -1]);
  expect(heirs({ months: { to: 3 } }, { months: { from: 3 } })).toEqual([-1, -1]);
  expect(heirs({ months: { to: 3 } }, {})).toEqual([-1, -1]);
});

it("two alike go on in one each, so that neither's debt is lost", () => {
  const twice = [
    { months: { to: 3 } },
    { months: { to: 3 } },
    { months: { from: 4 } },
    { months: { from: 4 } },
  ];
  expect(heirs(...twice)).toEqual([2, 3, -1, -1]);
  expect(heirs(...twice.slice(0, 3))).toEqual([2, -1, -1]);
  const all = parts(...twice);
  expect(familyOf(all[0]!, all)).toEqual([all[0], all[2]]);
  expect(familyOf(all[3]!, all)[1]).toBe(all[1]);
});
