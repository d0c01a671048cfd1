import { MARKETING, SALES } from "../../../src/model/ledger/units.ts";
import type { Arm } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, type Reading, times } from "../reading.ts";

/** Levers that bring what is paid for, in parts of a day. */
const working = {
  reps: { unit: SALES, levers: ["leverWork"] },
  marketers: { unit: MARKETING, levers: ["leverContent", "leverAds", "leverMailing", "leverNurture"] },
} as const;

/** From the first day on, for longer than any trial. */
const halved: Arm["market"] = [{ type: "shock", startMonth: 0, factor: 0.5, lastsMonths: 240 }];

const steady =
  "MQLs and the plan that they are held against halve together, and 80 a month are still counted surely enough.";

type Who = keyof typeof working;

const closeTogether = "Both fall, and by how much they differ is within the chance of so many trials.";

function workOf(reading: Reading, who: Who): readonly number[] {
  const { unit, levers } = working[who];
  // The second year: by then people have seen what their work still brings.
  return levers
    .map((lever) => reading.of(lever, 48, 96, unit))
    .reduce((sum, one) => sum.map((value, trial) => value + one[trial]!));
}

/** P17: a commission pays by the piece, and there are fewer pieces; a contest pays whoever is ahead, however few there are. */
export const needHalved: Pattern = {
  id: "P17",
  sentence:
    "Where need halves for good people work less, under a commission and under a contest, under the commission more so.",
  arms: {
    commission: { plan: "commission" },
    contest: { plan: "contest" },
    "commission, halved": { plan: "commission", market: halved },
    "contest, halved": { plan: "contest", market: halved },
  },
  scalar: ["commission, halved", "commission"],
  figures(of) {
    const change = (plan: string, who: Who) =>
      times(minus(workOf(of(`${plan}, halved`), who), workOf(of(plan), who)), 100);
    const figures = (who: Who): readonly Figure[] => [
      {
        what: `work of ${who}, commission`,
        unit: "points",
        values: change("commission", who),
        side: "below",
      },
      {
        what: `work of ${who}, contest`,
        unit: "points",
        values: change("contest", who),
        side: "below",
        ...(who === "marketers" && { known: { outcome: "undecided", why: steady } }),
      },
      {
        what: `the same, commission - contest`,
        unit: "points",
        values: minus(change("commission", who), change("contest", who)),
        side: "below",
        ...(who === "reps" && { known: { outcome: "undecided", why: closeTogether } }),
      },
    ];
    return [...figures("reps"), ...figures("marketers")];
  },
  twin: { switch: "a market in which need stays", off: (arm: Arm) => ({ ...arm, market: "healthy" }) },
};
