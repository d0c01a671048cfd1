import { readFileSync } from "node:fs";
import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { quantile } from "../../../src/statistics/quantile.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { whole } from "../figures.ts";
import { companies } from "../pilot-spread/companies.ts";
import { type Slope, type Spread, spreadOfPilots } from "../pilot-spread/spread-of-pilots.ts";
import { source } from "../source.ts";

/** Small pilots that are made of each company, and how many replications of the design each is of. */
const PILOTS = 105;
const REPLICATIONS = 2;

/** By company. */
export type Spreads = Readonly<Record<string, Spread>>;

/**
 * The same of pilots that moved one lever at a time, and little: 400 of one replication, measured by these very files at commit 9ac408d,
 * whose usual pilot was 85.
 */
export const before = JSON.parse(
  readFileSync(new URL("../pilot-spread/before.json", import.meta.url), "utf8"),
) as Spreads;

/** A slope as pilots find it now and as they did before. */
export interface Pair {
  readonly now: Slope;
  readonly then: Slope;
}

/** All slopes of a company that are not nothing, now and before. */
export function pairsOf(name: string, now: Spreads): readonly Pair[] {
  const were = before[name]!.slopes;
  return now[name]!.slopes.flatMap((one, at) => {
    const then = were[at]!;
    return one.slope.sd > 0 && then.slope.sd > 0 ? [{ now: one, then }] : [];
  });
}

/** How many times as far a slope varies from pilot to pilot as it did. */
export const timesAsFar = ({ now, then }: Pair) => now.slope.sd / then.slope.sd;

/** Whose spread of a lever's slopes is told: what the role's own people are paid for. */
const told: Readonly<Record<string, readonly (readonly [Slope["unit"], Slope["flow"]])[]>> = {
  marketer: [
    ["own", "leads"],
    ["own", "mqls"],
    ["company", "accepted"],
    ["company", "booked"],
  ],
  rep: [
    ["own", "opportunities"],
    ["own", "deals"],
    ["own", "booked"],
    ["company", "booked"],
  ],
};

/** Slopes that a role's people are paid for. */
export function toldOf(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ now: { role, unit, flow } }) =>
    told[role]!.some(([u, f]) => u === unit && f === flow),
  );
}

function costs(kept: Spreads): string {
  const rows = Object.keys(kept).flatMap((name) =>
    [before, kept].map((all, at) => {
      const { runs, worlds, personDays } = all[name]!;
      const share = personDays / before[name]!.personDays;
      const times = toldOf(pairsOf(name, kept)).map(timesAsFar);
      return [
        at === 0 ? name : "",
        at === 0 ? "one lever at a time" : "two, and far where they are straight",
        whole(runs),
        whole(worlds),
        whole(personDays),
        `${(100 * share).toFixed(0)} %`,
        at === 0
          ? "1"
          : `${quantile(times, 0.5).toFixed(2)} (${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)})`,
      ];
    }),
  );
  return markdownTable(
    [
      "company",
      "pilot",
      "runs",
      "warm-ups",
      "person-days",
      "cost",
      "spread of slopes: median, least and most",
    ],
    rows,
  );
}

/** One slope: its mean, its standard deviation, in brackets that of before, and how far the means are apart in those. */
function cell({ now, then }: Pair): string {
  const apart = (now.slope.mean - then.slope.mean) / then.slope.sd;
  return `${short(now.slope.mean)} ± ${short(now.slope.sd)} (${short(then.slope.sd)}; ${apart > 0 ? "+" : ""}${apart.toFixed(1)})`;
}

const short = (value: number) => Number(value.toPrecision(3)).toString();

function slopes(role: string, name: string, kept: Spreads): string {
  const pairs = pairsOf(name, kept).filter(({ now }) => now.role === role);
  const levers = [...new Set(pairs.map(({ now }) => now.lever))];
  const rows = levers.map((lever) => [
    lever,
    ...told[role]!.map(([unit, flow]) => {
      const pair = pairs.find(({ now }) => now.lever === lever && now.unit === unit && now.flow === flow);
      return pair ? cell(pair) : "";
    }),
  ]);
  return markdownTable([`lever of a ${role}`, ...told[role]!.map(([unit, flow]) => `${unit} ${flow}`)], rows);
}

function written(kept: Spreads): string {
  const [name] = Object.keys(kept);
  return [
    costs(kept),
    `Where ${name}: what a unit of a lever, held for all of the run, does a week, ± the standard deviation of a usual pilot; in brackets that of before, and by how many of those the mean is off that of before.`,
    slopes("marketer", name!, kept),
    slopes("rep", name!, kept),
    `${PILOTS} pilots of ${REPLICATIONS} replications each; standard deviations are those of a pilot of the usual size.`,
  ].join("\n\n");
}

/** What a pilot costs, and how far it errs. */
export const pilotSpread = source<Spreads>({
  name: "pilot-spread",
  command: "npm run study:pilot",
  slow: true,
  async measure() {
    const engine = await chooseEngine(2);
    try {
      const found: [string, Spread][] = [];
      for (const [name, company] of Object.entries(companies)) {
        const size = { pilots: PILOTS, replications: REPLICATIONS, evaluate: engine.evaluate };
        found.push([name, await spreadOfPilots(company, size)]);
      }
      return Object.fromEntries(found);
    } finally {
      await engine.close();
    }
  },
  passages: [{ name: "pilot-spread", document: "docs/pilot.md", write: written }],
});
