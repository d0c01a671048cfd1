import { type Arm, changed, type Patch } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, QUARTER, type Reading, times } from "../reading.ts";

/** Weeks of a third of a quarter, and of its end. */
const THIRD = QUARTER / 3;
const END = 2;
/** Quarters that count: the first is left out, in which levers still leave their norms. */
const quarters = [1, 2, 3, 4, 5, 6, 7] as const;

/** A flow over the same weeks of every quarter that counts, trial by trial. */
function over(reading: Reading, flow: "deals" | "listPrice" | "booked", from: number, to: number) {
  const rows = quarters.map((quarter) =>
    reading.of({ sum: { [flow]: 1 } }, quarter * QUARTER + from, quarter * QUARTER + to),
  );
  return rows[0]!.map((_, trial) => rows.reduce((sum, row) => sum + row[trial]!, 0));
}

/** The part of a quarter's deals that its first, second or third month holds, in points. */
function monthShare(reading: Reading, month: 0 | 1 | 2): readonly number[] {
  const all = over(reading, "deals", 0, QUARTER);
  return over(reading, "deals", month * THIRD, (month + 1) * THIRD).map(
    (deals, trial) => (100 * deals) / all[trial]!,
  );
}

/** What was given off the list price of deals won, in points. */
function discount(reading: Reading, from: number, to: number): readonly number[] {
  const list = over(reading, "listPrice", from, to);
  return over(reading, "booked", from, to).map((booked, trial) => 100 * (1 - booked / list[trial]!));
}

/** By how much that is deeper in a quarter's last two weeks than before. */
function deeper(reading: Reading): readonly number[] {
  return minus(discount(reading, QUARTER - END, QUARTER), discount(reading, 0, QUARTER - END));
}

/** Two figures that hold together where something lies within a range; a range says nothing of a mechanism that is off. */
function within(what: string, values: readonly number[], low: number, high: number): readonly Figure[] {
  const figure = { unit: "points", inTwin: "free" } as const;
  return [
    { ...figure, what: `${what}, above ${low}`, values: values.map((value) => value - low), side: "above" },
    { ...figure, what: `${what}, below ${high}`, values: values.map((value) => value - high), side: "below" },
  ];
}

/** One pilot teaches all of this pattern's people, and which one moves the third month by half a point and more. */
const atTheLowerEnd = {
  outcome: "undecided",
  why: "The third month holds 36 % of deals, the lower end of what is known: 35.6 to 36.6 under this pilot, 36.6 to 37.5 under the one before.",
} as const;

const withoutTiming: Patch = (base) => ({ ...base, timing: { ...base.timing, deals: "asTheyCome" } });

/** Buyers who take weeks to sign, and reps who choose the day of a deal by their pay; what people know of buyers is measured on the same ones. */
const withCycle: Patch = (base) => ({
  ...base,
  selling: { ...base.selling, cycleDays: { median: 30, p90: 100 } },
});
const timed = (plan: string): Arm => ({
  plan,
  company: (base) => ({ ...withCycle(base), timing: { ...base.timing, deals: "byPay" } }),
  believed: withCycle,
});

/** P7: what a deal pays now differs from what it pays later near a quota, and by impatience alone where pay is linear. */
export const quarterEnd: Pattern = {
  id: "P7",
  sentence:
    "Under a quarterly quota with accelerator deals bunch and discounts deepen at the quarter's end; more than under commission or pool.",
  arms: { quota: timed("quota"), commission: timed("commission"), pool: timed("pool") },
  scalar: ["quota"],
  // A month's part of wins lies within a point of the least that counts: 40 trials of few deals a quarter do not tell.
  seeds: 120,
  figures(of) {
    const last = (plan: string) => monthShare(of(plan), 2);
    const third = (plan: string, month: 0 | 1 | 2) =>
      monthShare(of(plan), month).map((share) => share - 100 / 3);
    // Levers go on moving within a quarter, so that plans compared with one another go on differing a little where deals are booked as they come.
    return [
      { what: "third month, beyond a third", unit: "points", values: third("quota", 2), side: "above" },
      {
        what: "the same, quota - commission",
        unit: "points",
        values: minus(last("quota"), last("commission")),
        side: "above",
        inTwin: "smaller",
      },
      {
        what: "the same, quota - pool",
        unit: "points",
        values: minus(last("quota"), last("pool")),
        side: "above",
        inTwin: "smaller",
      },
      ...within("third month", last("quota"), 36, 45).map((figure) =>
        figure.side === "above" ? { ...figure, known: atTheLowerEnd } : figure,
      ),
      {
        what: "discount, last two weeks - before",
        unit: "points",
        values: deeper(of("quota")),
        side: "above",
      },
      {
        what: "the same, quota - commission",
        unit: "points",
        values: minus(deeper(of("quota")), deeper(of("commission"))),
        side: "above",
        inTwin: "smaller",
      },
      {
        what: "the same, quota - pool",
        unit: "points",
        values: minus(deeper(of("quota")), deeper(of("pool"))),
        side: "above",
        inTwin: "smaller",
      },
      ...within("that discount", deeper(of("quota")), 1, 6),
      ...within("commission, first month - a third", third("commission", 0), -2, 2),
      ...within("commission, second month - a third", third("commission", 1), -2, 2),
      ...within("commission, third month - a third", third("commission", 2), -2, 2),
      ...within("commission, discount, last two weeks - before", deeper(of("commission")), -0.5, 0.5),
      {
        what: "deals held back, quota, of all",
        unit: "%",
        values: times(of("quota").of({ sum: { heldBack: 1 }, per: { deals: 1 } }), 100),
        side: "above",
        told: true,
      },
    ];
  },
  twin: { switch: "deals booked as they come", off: (arm) => changed(arm, withoutTiming) },
};
