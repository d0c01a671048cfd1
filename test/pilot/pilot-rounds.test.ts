import { describe, expect, it } from "vitest";
import { companySchema } from "../../src/model/parameters/company.ts";
import { pilotSteps } from "../../src/pilot/lever-steps.ts";
import { pilotRounds } from "../../src/pilot/pilot-rounds.ts";

const usual = companySchema.parse({});
const effort = usual.channels.mailing!;
const withChannels = (names: readonly string[]) => ({
  ...usual,
  channels: {
    ...usual.channels,
    ...Object.fromEntries(names.map((name) => [name, { ...effort, norm: 0.02 }])),
  },
});

describe.each([
  ["the usual company", usual],
  ["one with four more channels", withChannels(["fairs", "radio", "posters", "calls"])],
  ["one whose leads come by themselves", { ...usual, channels: {} }],
])("levers that share the runs of a pilot, in %s", (_, company) => {
  const steps = pilotSteps(company);
  const rounds = pilotRounds(steps);
  const times = steps.map((__, place) => rounds.flat(2).filter((other) => other === place).length);

  it("are of different roles", () => {
    for (const block of rounds.flat()) {
      const theirs = block.map((place) => steps[place]!.role);
      expect(new Set(theirs).size).toBe(block.length);
      expect(block.length).toBeLessThanOrEqual(2);
    }
  });

  it("are all measured, those that bend and those that work by a mean in every round", () => {
    expect(Math.min(...times)).toBeGreaterThan(0);
    steps.forEach(({ straight, byMean }, place) => {
      if (!straight || byMean) expect(times[place]).toBe(rounds.length);
      else expect(times[place]).toBe(1);
    });
  });

  it("are never two that move little, and by a mean work both or none", () => {
    for (const [one, other] of rounds.flat()) {
      if (other === undefined) continue;
      expect(steps[one!]!.straight && steps[other]!.straight).toBe(steps[one!]!.byMean);
      expect(steps[one!]!.straight || steps[other]!.straight).toBe(true);
      expect(steps[one!]!.byMean).toBe(steps[other]!.byMean);
    }
  });
});

it("two rounds measure the usual company", () => {
  const steps = pilotSteps(usual);
  const named = pilotRounds(steps).map((blocks) =>
    blocks.map((block) => block.map((place) => steps[place]!.lever).join(" with ")),
  );
  expect(named).toEqual([
    [
      "bar with persistence",
      "work with content",
      "selectivity with ads",
      "help with help",
      "lobby with lobby",
    ],
    [
      "bar with discount",
      "work with mailing",
      "selectivity with nurture",
      "help with help",
      "lobby with lobby",
    ],
  ]);
});
