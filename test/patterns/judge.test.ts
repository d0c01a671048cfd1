import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Figure, Pattern } from "./pattern.ts";
import type { Reading } from "./reading.ts";

/** A laboratory whose arms already say what is read off them: the market's name is a list of numbers. */
const lab: Laboratory = {
  seeds: 4,
  run: async (arms) =>
    arms.map(({ market }): Reading => ({ of: () => String(market).split(" ").map(Number), journals: [] })),
  keepOnly: async () => {},
};

function patternOf(own: string, twin: string, more: Partial<Figure> = {}): Pattern {
  return {
    id: "P0",
    sentence: "",
    arms: { only: { plan: "pool", market: own } },
    scalar: ["only"],
    figures: (of) => [{ what: "", unit: "count", values: of("only").of(""), side: "above", ...more }],
    twin: { switch: "", off: (arm) => ({ ...arm, market: twin }) },
  };
}

describe("judging a pattern", () => {
  for (const [what, own, twin, more, holds, gone] of [
    ["a clear figure that is zero in the twin", "3 4 5 4", "0 0 0 0", {}, true, true],
    ["a clear figure that stays in the twin", "3 4 5 4", "3 4 5 5", {}, true, false],
    ["a figure within chance", "-3 4 -5 5", "0 0 0 0", {}, false, true],
    ["a figure on the other side", "-3 -4 -5 -4", "0 0 0 0", {}, false, true],
    ["a figure below zero that should be there", "-3 -4 -5 -4", "0 0 0 0", { side: "below" }, true, true],
    ["a figure of which a third is left", "3 4 5 4", "1 1.2 1.3 1.1", {}, true, false],
    [
      "the same where less than half is enough",
      "3 4 5 4",
      "1 1.2 1.3 1.1",
      { inTwin: "smaller" },
      true,
      true,
    ],
    ["more than half where less is needed", "3 4 5 4", "2 3 3 2", { inTwin: "smaller" }, true, false],
    ["a twin that only scatters more", "3 4 5 4", "-20 20 30 -14", {}, true, false],
    ["a figure that is not judged in the twin", "3 4 5 4", "3 4 5 4", { inTwin: "free" }, true, true],
    ["a figure that is only told", "-3 -4 -5 -4", "0 0 0 0", { told: true }, true, true],
  ] as const) {
    it(`${what}: ${holds ? "holds" : "does not hold"}, ${gone ? "goes" : "stays"}`, async () => {
      const judgement = await judge(lab, patternOf(own, twin, more));
      expect([judgement.holds, judgement.gone]).toEqual([holds, gone]);
    });
  }
});
