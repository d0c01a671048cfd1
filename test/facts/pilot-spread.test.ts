import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { keptResult } from "../documents/kept.ts";
import { companies } from "../documents/pilot-spread/companies.ts";
import { spreadOfPilots } from "../documents/pilot-spread/spread-of-pilots.ts";
import {
  before,
  type Pair,
  pairsOf,
  type Spreads,
  timesAsFar,
  toldOf,
} from "../documents/sources/pilot-spread.ts";

const kept = keptResult("pilot-spread").kept as Spreads;
const names = Object.keys(companies);
/** Levers whose slopes are others than before, as `docs/pilot.md` tells. */
const apart: Readonly<Record<string, readonly string[]>> = {
  "buyers take months, people differ": ["lobby"],
  "buyers sign at once, people are alike": ["lobby", "persistence"],
};

describe.each(names)("what is kept of pilots where %s", (name) => {
  const pairs = toldOf(pairsOf(name, kept));

  it("says that they cost little more than a quarter of what they did", () => {
    expect(kept[name]!.personDays / before[name]!.personDays).toBeLessThan(0.27);
  });

  it("says that what they find varies by little more than it did", () => {
    const times = pairs.map(timesAsFar);
    expect(quantile(times, 0.5)).toBeLessThan(1.25);
    expect(Math.max(...times)).toBeLessThan(2.2);
  });

  it("says that they find the same, but of lobbying, and of persistence where it bends", () => {
    const off = ({ now, then }: Pair) => Math.abs(now.slope.mean - then.slope.mean);
    const few = pairs.filter((pair) => off(pair) > 3 * pair.then.slope.sd);
    expect([...new Set(few.map(({ now }) => now.lever))]).toEqual(apart[name]);
  });
});

it("a few small pilots find what is kept, where luck is small beside it", async () => {
  const [name] = names;
  const pilots = 4;
  const size = { pilots, replications: 1, evaluate: inProcessEngine().evaluate };
  const { slopes } = await spreadOfPilots(companies[name!]!, size);
  const { slopes: usual, replications } = kept[name!]!;
  let sure = 0;
  slopes.forEach(({ slope }, at) => {
    const { mean, sd } = usual[at]!.slope;
    const error = sd * Math.sqrt(replications / pilots);
    expect(Math.abs(slope.mean - mean)).toBeLessThanOrEqual(5 * error);
    if (Math.abs(mean) > 10 * error) sure += 1;
  });
  // Half of it, or as much with the other sign, would be seen of so many.
  expect(sure).toBeGreaterThan(10);
}, 60_000);
