import { describe, expect, it } from "vitest";
import { companySchema } from "../../src/model/parameters/company.ts";
import type { NumberLeaf } from "../../src/model/parameters/number-leaves.ts";
import type { Answer } from "./halved/answer-of.ts";
import { behavioural, settingOf } from "./halved/behavioural.ts";
import type { HalvedParameter } from "./halved/measure-halved.ts";
import { writeHalved } from "./halved/write-halved.ts";

const leaf = (value: number, more: Partial<NumberLeaf> = {}): NumberLeaf => {
  return { path: "a.b", value, min: 0, max: 10, integer: false, notes: {}, ...more };
};
const setting = (factor: 0.5 | 2, value: number, stopped = false) => ({
  path: "a.b",
  factor,
  value,
  stopped,
});

describe("half and twice of a parameter", () => {
  it("goes as far as its bounds, and says where they stopped it", () => {
    expect(settingOf(leaf(3), 0.5)).toEqual(setting(0.5, 1.5));
    expect(settingOf(leaf(3), 2)).toEqual(setting(2, 6));
    expect(settingOf(leaf(5), 2)).toEqual(setting(2, 10));
    expect(settingOf(leaf(6), 2)).toEqual(setting(2, 10, true));
    expect(settingOf(leaf(6, { min: 4 }), 0.5)).toEqual(setting(0.5, 4, true));
    expect(settingOf(leaf(-3, { min: -5 }), 2)).toEqual(setting(2, -5, true));
  });

  it("is whole where the parameter is, and nothing where it would be what it is", () => {
    expect(settingOf(leaf(3, { integer: true }), 0.5)).toEqual(setting(0.5, 2));
    expect(settingOf(leaf(1, { integer: true }), 0.5)).toBeUndefined();
    expect(settingOf(leaf(0), 2)).toBeUndefined();
    expect(settingOf(leaf(10), 2)).toBeUndefined();
  });

  it("is asked of how people behave, not of what a company knows", () => {
    const paths = behavioural(companySchema.parse({})).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "reps.effortCost",
        "decisions.impatience",
        "customers.toleranceMedian",
        "manager.lobbyWeight",
      ]),
    );
    for (const known of ["customers.count", "customers.ticketMedian", "reps.count", "money.costOfGoods"])
      expect(paths).not.toContain(known);
  });
});

describe("the table of what is halved and doubled", () => {
  const answer = (mean: number, best: string | null): Answer => {
    return { gaps: [{ plan: "quota", mean, around: 20_400 }], best };
  };
  const tried = (...all: readonly (readonly [0.5 | 2, HalvedParameter["tried"][number]["answer"]])[]) =>
    all.map(([factor, given]) => ({ ...setting(factor, 1), answer: given }));
  const unchanged = answer(100_000, "quota");
  const parameters: readonly HalvedParameter[] = [
    { path: "a.kept", usual: 0.4, tried: tried([0.5, answer(80_000, "quota")], [2, answer(9000, null)]) },
    { path: "a.turned", usual: 1, tried: tried([2, answer(-70_000, "pool")]) },
    { path: "a.idle", usual: 7, tried: tried([0.5, unchanged], [2, unchanged]) },
    { path: "a.void", usual: 2, tried: tried([0.5, { because: "nothing is sold" }], [2, unchanged]) },
    { path: "a.off", usual: 0, tried: [] },
  ];
  const text = writeHalved({ file: "a.yaml", trials: 5, months: 6, unchanged, parameters });

  it("counts verdicts beside the file's own", () => {
    expect(text).toContain(
      "As the file has it: +100,000 ± 20,000; quota. 4 of 7 settings say the same as the file (quota), 1 say none, 1 name another plan, 1 give no answer.",
    );
  });

  it("has a row a parameter, another verdict in bold, and names what has none", () => {
    expect(text.split("\n").filter((line) => line.startsWith("| `a."))).toEqual([
      "| `a.kept` | `0.4` | +80,000 ± 20,000; quota | +9,000 ± 20,000; **none** |",
      "| `a.turned` | `1` | at its bound | −70,000 ± 20,000; **pool** |",
      "| `a.void` | `2` | no answer: nothing is sold | +100,000 ± 20,000; quota |",
    ]);
    expect(text).toContain("Without any effect here: `a.idle`. At 0, so neither half nor twice: `a.off`.");
    expect(text).toContain("5 trials of 6 months, `a.yaml`");
  });
});
