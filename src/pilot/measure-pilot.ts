import { COMPANY, departments, FIRST_PERSON, unitOfDepartment } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { beliefsByRole, type Priors, type RolePriors } from "../model/priors.ts";
import { type RoleName, roles } from "../model/roles/index.ts";
import { bendsOf, type LeverReadings, meanRow, slopesOf } from "./lever-effects.ts";
import { type LeverStep, pilotSteps } from "./lever-steps.ts";
import {
  AT_NORM,
  AT_NORM_BESIDE_BENDS,
  type Movement,
  type Purpose,
  peopleOf,
  readingOf,
} from "./pilot-design.ts";
import { type PilotTally, type UnitFlows, withChances } from "./pilot-tally.ts";

const departmentUnits = departments.map((department) => unitOfDepartment[department]);

/** What was read of a lever, by its place among the steps. */
function readingsOf(
  means: readonly UnitFlows[],
  place: number,
  step: LeverStep,
  purpose: Purpose,
): LeverReadings {
  const of = (movement: Movement) => means[readingOf(place, movement, purpose)] ?? [];
  const [firstUp, secondUp, allUp, allDown] = [of("firstUp"), of("secondUp"), of("allUp"), of("allDown")];
  return { step, base: means[AT_NORM_BESIDE_BENDS] ?? [], firstUp, secondUp, allUp, allDown };
}

function rolePriors(company: Company, role: RoleName, means: readonly UnitFlows[]): RolePriors {
  const people = peopleOf(company, role);
  const held = means.length > AT_NORM_BESIDE_BENDS + 1 ? pilotSteps(company) : [];
  const levers = held.flatMap((step, place) => {
    if (step.role !== role) return [];
    const slope = slopesOf(readingsOf(means, place, step, "slope"), step.byMean, people);
    const bent = step.bend && readingsOf(means, place, step.bend, "bend");
    return [{ lever: step.lever, slope, bend: bendsOf(bent, people) }];
  });
  return {
    levers: levers.map(({ lever }) => lever),
    slope: levers.map(({ slope }) => slope),
    bend: levers.map(({ bend }) => bend),
  };
}

/**
 * Runs at the norm with as much won on average as the chances of winning were: plans are set on what is usual, and so not on the luck
 * of who happened to sign. How runs differ from one another stays as it came.
 */
function samplesByChances({ samples, means }: PilotTally, byChances: UnitFlows): readonly UnitFlows[] {
  const factors = means[AT_NORM]!.map((row, unit) =>
    row.map((won, column) => (won === 0 ? 1 : byChances[unit]![column]! / won)),
  );
  return samples.map((units) =>
    units.map((row, unit) => row.map((value, column) => value * factors[unit]![column]!)),
  );
}

/** What people believe at the start, from the results of a company's pilot; nothing of levers where it held none. */
export function measurePilot(company: Company, fingerprint: string, tally: PilotTally): Priors {
  const base = tally.means[AT_NORM]![COMPANY]!;
  const means = tally.means.map((units) =>
    units.map((row) => withChances(row, base, company.money.costOfGoods)),
  );
  const norm = means[AT_NORM]!;
  const onePerson = (role: RoleName) =>
    meanRow(peopleOf(company, role).map((person) => norm[FIRST_PERSON + person]!));
  return {
    fingerprint,
    runs: tally.runs,
    ...beliefsByRole((role) => rolePriors(company, role, means)),
    reference: [
      norm[COMPANY]!,
      ...departmentUnits.map((unit) => norm[unit]!),
      ...roles.map(({ name }) => onePerson(name)),
    ],
    samples: samplesByChances(tally, norm),
    weeklyLuck: tally.weeklyLuck,
    open: tally.open,
  };
}
