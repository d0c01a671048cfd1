import { flows } from "../model/ledger/flows.ts";
import { COMPANY, departments, FIRST_PERSON, unitOfDepartment } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { beliefsByRole, type Priors, type RolePriors } from "../model/priors.ts";
import { type RoleName, roles } from "../model/roles/index.ts";
import { type LeverStep, leverSteps } from "./lever-steps.ts";
import { type PilotTally, type UnitFlows, withChances } from "./pilot-tally.ts";
import { inFirstHalf, peopleOf, runsPerLever } from "./plan-pilot.ts";

type Row = readonly number[];

const departmentUnits = departments.map((department) => unitOfDepartment[department]);

/** Central difference a unit of the lever; one-sided where the lever had room on one side only. */
function slopeOf(up: Row, down: Row, step: LeverStep): number[] {
  const width = step.up + step.down;
  return up.map((value, flow) => (width === 0 ? 0 : (value - down[flow]!) / width));
}

/** Second difference; 0 where the lever had room on one side only. */
function bendOf(up: Row, base: Row, down: Row, step: LeverStep): number[] {
  if (step.up === 0 || step.down === 0) return up.map(() => 0);
  return up.map((value, flow) => {
    const rise = (value - base[flow]!) / step.up;
    const fall = (base[flow]! - down[flow]!) / step.down;
    return (2 * (rise - fall)) / (step.up + step.down);
  });
}

function meanRow(rows: readonly Row[]): number[] {
  return flows.map((_, flow) => rows.reduce((sum, row) => sum + row[flow]!, 0) / Math.max(1, rows.length));
}

function times(row: Row, factor: number): number[] {
  // Adding 0 turns -0 into 0, so that a pilot read back from JSON is the same one.
  return row.map((value) => value * factor + 0);
}

/** The runs of one lever: the first half up, the second half up, all up, all down. */
interface LeverRuns {
  readonly step: LeverStep;
  readonly base: UnitFlows;
  readonly firstUp: UnitFlows;
  readonly secondUp: UnitFlows;
  readonly allUp: UnitFlows;
  readonly allDown: UnitFlows;
}

/**
 * How many more colleagues go the same way than the other while somebody moves with their half, on average over people. One
 * cannot be among one's own colleagues, so even equal halves do not balance.
 */
function unbalanced(people: readonly number[]): number {
  const first = people.filter(inFirstHalf).length;
  const second = people.length - first;
  return (first * (first - 1 - second) + second * (second - 1 - first)) / people.length;
}

/**
 * An own effect freed of the colleagues' part. Half the role moved shows own + unbalanced · spill, the whole role own +
 * (people − 1) · spill, spill being what one colleague's lever does to one's own results.
 */
function withoutSpill(half: Row, whole: Row, people: readonly number[]): number[] {
  const few = unbalanced(people);
  const all = people.length - 1;
  if (all === few) return times(half, 1);
  return half.map((value, flow) => value - (few * (whole[flow]! - value)) / (all - few) + 0);
}

function meanOver(people: readonly number[], effect: (unit: number, person: number) => Row): number[] {
  return meanRow(people.map((person) => effect(FIRST_PERSON + person, person)));
}

/** What people's own levers do to their own results, each person compared with themselves over the swap. */
function ownEffect(runs: LeverRuns, people: readonly number[]): { slope: number[]; bend: number[] } {
  const { step, base, firstUp, secondUp, allUp, allDown } = runs;
  const up = (unit: number, person: number) => (inFirstHalf(person) ? firstUp : secondUp)[unit]!;
  const down = (unit: number, person: number) => (inFirstHalf(person) ? secondUp : firstUp)[unit]!;
  const half = meanOver(people, (unit, person) => slopeOf(up(unit, person), down(unit, person), step));
  const whole = meanOver(people, (unit) => slopeOf(allUp[unit]!, allDown[unit]!, step));
  const bend = meanOver(people, (unit, person) =>
    bendOf(up(unit, person), base[unit]!, down(unit, person), step),
  );
  return { slope: withoutSpill(half, whole, people), bend: times(bend, 1) };
}

/** What one person's lever does to a shared unit: the whole role's effect, spill included, over the people in the role. */
function sharedEffect(runs: LeverRuns, unit: number, people: number): { slope: number[]; bend: number[] } {
  const { step, allUp, allDown, base } = runs;
  return {
    slope: times(slopeOf(allUp[unit]!, allDown[unit]!, step), 1 / people),
    bend: times(bendOf(allUp[unit]!, base[unit]!, allDown[unit]!, step), 1 / people),
  };
}

function rolePriors(company: Company, role: RoleName, means: readonly UnitFlows[]): RolePriors {
  const people = peopleOf(company, role);
  const base = means[0]!;
  const effects = leverSteps(company).flatMap((step, index) => {
    if (step.role !== role) return [];
    const [firstUp, secondUp, allUp, allDown] = means.slice(1 + index * runsPerLever) as [
      UnitFlows,
      UnitFlows,
      UnitFlows,
      UnitFlows,
    ];
    const runs = { step, base, firstUp, secondUp, allUp, allDown };
    const shared = [COMPANY, ...departmentUnits].map((unit) => sharedEffect(runs, unit, people.length));
    return [{ lever: step.lever, reached: [ownEffect(runs, people), ...shared] }];
  });
  return {
    levers: effects.map(({ lever }) => lever),
    slope: effects.map(({ reached }) => reached.map(({ slope }) => slope)),
    bend: effects.map(({ reached }) => reached.map(({ bend }) => bend)),
  };
}

/** What people believe at the start, from the results of a company's pilot. */
export function measurePilot(company: Company, fingerprint: string, tally: PilotTally): Priors {
  const base = tally.means[0]![COMPANY]!;
  const means = tally.means.map((units) =>
    units.map((row) => withChances(row, base, company.money.costOfGoods)),
  );
  const norm = means[0]!;
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
    samples: tally.samples,
    weeklyLuck: tally.weeklyLuck,
    open: tally.open,
  };
}
