import { type Arm, changed } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, type Reading, slope } from "../reading.ts";

const visibilities = [1, 0.6, 0.3, 0.15] as const;
const managers = { neutral: 0, biased: 1 } as const;
type Manager = keyof typeof managers;
const MONTHS = 24;

function seeing(visibility: number, manager: Manager): Arm {
  return {
    plan: "pool",
    market: "dying",
    company: (base) => ({
      ...base,
      measurement: { ...base.measurement, visibility },
      manager: { ...base.manager, background: "sales", biasStrength: managers[manager] },
    }),
  };
}

/** Whether there was a strategy session in each trial, in per cent. */
function sessions(reading: Reading): readonly number[] {
  return reading.of("sessions").map((count) => (count > 0 ? 100 : 0));
}

/** Months until there was one, all of them where there was none. */
function monthsUntil(reading: Reading): readonly number[] {
  const until = Array.from({ length: MONTHS }, (_, month) => reading.of("sessions", 0, 4 * (month + 1)));
  return until[0]!.map((_, trial) => until.filter((held) => held[trial] === 0).length);
}

/** The share of the explained months in which people were blamed, less a half. */
function blameOnPeople(reading: Reading): readonly number[] {
  const people = { blamedMarketing: 1, blamedSales: 1 } as const;
  const share = reading.of({ sum: people, per: { ...people, blamedMarket: 1, blamedFunnel: 1 } });
  return share.map((part) => 100 * part - 50);
}

function average(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0]!.map((_, trial) => rows.reduce((sum, row) => sum + row[trial]!, 0) / rows.length);
}

const inTheEnd =
  "Evidence is counted: once three months fall short, so many fewer people in need are seen, even where little is seen, that every manager holds the market to blame at once.";

/** P11: a manager who sees little finds somebody, and what would help is not done. */
export const strategySession: Pattern = {
  id: "P11",
  sentence:
    "In a dying market a strategy session within 24 months is the rarer the less is visible, with a biased manager the more so; blame falls on people first.",
  arms: Object.fromEntries(
    (Object.keys(managers) as Manager[]).flatMap((manager) =>
      visibilities.map((visibility) => [`${manager} ${visibility}`, seeing(visibility, manager)]),
    ),
  ),
  scalar: ["neutral 1", "neutral 0.6", "neutral 0.3", "neutral 0.15"],
  figures(of) {
    const held = (manager: Manager, visibility: number) => sessions(of(`${manager} ${visibility}`));
    const missing = (visibility: number) => minus(held("neutral", visibility), held("biased", visibility));
    const [clear, ...dim] = visibilities;
    return [
      {
        what: "sessions, per unit of visibility",
        unit: "points",
        values: slope(
          visibilities,
          visibilities.map((one) => held("neutral", one)),
        ),
        side: "above",
        known: { outcome: "not seen", why: inTheEnd },
      },
      {
        what: "cost of bias in sessions, dim - clear",
        unit: "points",
        values: minus(average(dim.map(missing)), missing(clear)),
        side: "above",
        known: { outcome: "not seen", why: inTheEnd },
      },
      {
        what: "blame on people at .15, above half",
        unit: "points",
        values: blameOnPeople(of("neutral 0.15")),
        side: "above",
        known: { outcome: "not seen", why: inTheEnd },
      },
      {
        what: "months until a session, at .15 - 1",
        unit: "count",
        values: minus(monthsUntil(of("neutral 0.15")), monthsUntil(of("neutral 1"))),
        side: "above",
        told: true,
      },
      {
        what: "the same, what bias adds at .15",
        unit: "count",
        values: minus(monthsUntil(of("biased 0.15")), monthsUntil(of("neutral 0.15"))),
        side: "above",
        told: true,
      },
      ...(Object.keys(managers) as Manager[]).flatMap((manager) =>
        visibilities.map(
          (visibility): Figure => ({
            what: `trials with a session, ${manager}, ${visibility}`,
            unit: "%",
            values: held(manager, visibility),
            side: "above",
            told: true,
          }),
        ),
      ),
    ];
  },
  twin: {
    switch: "everything is visible",
    off: (arm) => changed(arm, (base) => ({ ...base, measurement: { ...base.measurement, visibility: 1 } })),
  },
};
