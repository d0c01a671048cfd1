import { DAYS_A_MONTH, DAYS_A_WEEK } from "../../../src/calendar.ts";
import { leadWeeks } from "../../../src/model/lead-in.ts";
import { type Flow, flowIndex } from "../../../src/model/ledger/flows.ts";
import type { Company } from "../../../src/model/parameters/company.ts";
import { beliefsOf, type Priors } from "../../../src/model/priors.ts";
import { roles } from "../../../src/model/roles/index.ts";
import { rosterOf } from "../../../src/model/roles/roster.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import { obtainPriors } from "../../../src/pilot/obtain-priors.ts";
import { pilotReplications, planPilot } from "../../../src/pilot/plan-pilot.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { sampleDeviation } from "../../../src/statistics/sample-deviation.ts";
import type { Evaluate } from "../../../src/trial/evaluate.ts";

/** What people are paid for by the plans that have a name, and what they learn from. */
const read: readonly Flow[] = ["leads", "mqls", "accepted", "opportunities", "deals", "booked"];
/** Units reached, in the order in which priors hold them. */
const units = ["own", "company"] as const;

/** What pilots of some size find of one figure: their mean, and how one of the usual size varies about it. */
export interface Found {
  readonly mean: number;
  readonly sd: number;
}

/** What a lever does to a flow of somebody's own or of the company. */
export interface Slope {
  readonly role: string;
  readonly lever: string;
  readonly unit: (typeof units)[number];
  readonly flow: Flow;
  readonly slope: Found;
  readonly bend: Found;
}

/** What a pilot costs and how far it errs. */
export interface Spread {
  readonly replications: number;
  readonly runs: number;
  /** Luck that its runs share: each is warmed up once. */
  readonly worlds: number;
  /** Working days that are simulated, warm-ups included, times people. */
  readonly personDays: number;
  readonly slopes: readonly Slope[];
  /** Usual results of the company. */
  readonly usual: Readonly<Partial<Record<Flow, Found>>>;
}

/** Asks so many small pilots, with seeds from 1 on; a pilot of the usual size is the mean of as many as make it up. */
export async function spreadOfPilots(
  company: Company,
  { pilots, replications, evaluate }: { pilots: number; replications: number; evaluate: Evaluate },
): Promise<Spread> {
  const made: Priors[] = [];
  for (let seed = 1; seed <= pilots; seed++)
    made.push(await obtainPriors(company, seed, { evaluate, replications }));
  const shrink = Math.sqrt(replications / pilotReplications(company));
  const found = (of: (priors: Priors) => number): Found => {
    const values = made.map(of);
    return { mean: mean(values), sd: sampleDeviation(values) * shrink };
  };
  return {
    ...costOf(company),
    slopes: roles.flatMap(({ name: role }) =>
      beliefsOf(made[0]!, role).levers.flatMap((lever, at) =>
        units.flatMap((unit, reached) =>
          read.map((flow) => ({
            role,
            lever,
            unit,
            flow,
            slope: found((priors) => beliefsOf(priors, role).slope[at]![reached]![flowIndex[flow]]!),
            bend: found((priors) => beliefsOf(priors, role).bend[at]![reached]![flowIndex[flow]]!),
          })),
        ),
      ),
    ),
    usual: Object.fromEntries(
      read.map((flow) => [flow, found((priors) => priors.reference[0]![flowIndex[flow]]!)]),
    ),
  };
}

function costOf(company: Company): Omit<Spread, "slopes" | "usual"> {
  const replications = pilotReplications(company);
  const trials = planPilot(company, 1, replications);
  const worlds = new Set(trials.map(({ replication }) => replication)).size;
  const counted = trials.reduce((days, { setup }) => days + setup.months * DAYS_A_MONTH, 0);
  const warmedUp = worlds * (WARM_UP_WEEKS + leadWeeks(company)) * DAYS_A_WEEK;
  return {
    replications,
    runs: trials.length,
    worlds,
    personDays: (counted + warmedUp) * rosterOf(company).length,
  };
}
