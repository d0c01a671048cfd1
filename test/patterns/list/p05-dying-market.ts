import type { Arm, Patch } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, percent, type Reading } from "../reading.ts";

/** A strategy session would open another need and the market would not die: here nobody calls one. */
const withoutSession: Patch = (base) => ({
  ...base,
  manager: { ...base.manager, strategySessions: "never" },
});

const plans = ["contest", "pool", "commission", "quota", "hybrid", "salary-only"] as const;
/** The three periods of eight months each, in weeks. */
const periods = [
  [0, 32],
  [32, 64],
  [64, 96],
] as const;

const arm = (plan: string, market: string): Arm => ({ plan, market, company: withoutSession });

function perBuyer(reading: Reading): readonly (readonly number[])[] {
  return periods.map((weeks) => reading.of("contactsPerBuyer", ...weeks));
}

const full =
  "When hardly a buyer is left, both plans work all day and touch each of them as often as they can.";
const pilots = "The gap widens at first with most pilots, and with this one trials do not decide it.";

const idle =
  "A dying market empties the sales desk, so that junk no longer keeps good leads waiting, and whoever touches more finds more of the few buyers.";

/** P5: no plan brings back buyers who are not there; some chase the rest the harder. */
export const dyingMarket: Pattern = {
  id: "P5",
  sentence:
    "In a dying market every plan loses, the contest stays below the pool, touches for each remaining buyer rise, and the gap between the plans in them widens.",
  arms: Object.fromEntries([
    ...plans.map((plan) => [`${plan} dying`, arm(plan, "dying")]),
    ...plans.map((plan) => [`${plan} healthy`, arm(plan, "healthy")]),
  ]),
  scalar: ["contest dying", "pool dying"],
  figures(of) {
    const contest = perBuyer(of("contest dying"));
    const pool = perBuyer(of("pool dying"));
    const gaps = periods.map((_, period) => minus(contest[period]!, pool[period]!));
    const lost = plans.map(
      (plan): Figure => ({
        what: `profit, ${plan}`,
        unit: "%",
        values: percent(of(`${plan} dying`).of("profit"), of(`${plan} healthy`).of("profit")),
        side: "below",
      }),
    );
    return [
      {
        what: "gap, period 3 - 1",
        unit: "count",
        values: minus(gaps[2]!, gaps[0]!),
        side: "above",
        known: { outcome: "undecided", why: full },
        inTwin: "smaller",
      },
      {
        what: "gap, period 2 - 1",
        unit: "count",
        values: minus(gaps[1]!, gaps[0]!),
        side: "above",
        known: { outcome: "undecided", why: pilots },
        inTwin: "smaller",
      },
      {
        what: "gap, period 3 - 2",
        unit: "count",
        values: minus(gaps[2]!, gaps[1]!),
        side: "above",
        known: { outcome: "not seen", why: full },
        inTwin: "smaller",
      },
      {
        what: "touches a buyer, contest",
        unit: "count",
        values: minus(contest[2]!, contest[0]!),
        side: "above",
        inTwin: "smaller",
      },
      {
        what: "touches a buyer, pool",
        unit: "count",
        values: minus(pool[2]!, pool[0]!),
        side: "above",
        inTwin: "smaller",
      },
      {
        what: "revenue, contest to pool",
        unit: "%",
        values: percent(of("contest dying").of("revenue"), of("pool dying").of("revenue")),
        side: "below",
        known: { outcome: "not seen", why: idle },
        inTwin: "free",
      },
      ...lost,
    ];
  },
  twin: { switch: "a market that does not decline", off: (one) => ({ ...one, market: "healthy" }) },
};
