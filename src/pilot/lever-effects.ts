import { flows } from "../model/ledger/flows.ts";
import { COMPANY, departments, FIRST_PERSON, unitOfDepartment } from "../model/ledger/units.ts";
import type { LeverStep } from "./lever-steps.ts";
import { inFirstHalf, type Movement } from "./pilot-design.ts";
import type { UnitFlows } from "./pilot-tally.ts";

type Row = readonly number[];

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

/** The mean of some rows of flows; zeros of none. */
export function meanRow(rows: readonly Row[]): number[] {
  return flows.map((_, flow) => rows.reduce((sum, row) => sum + row[flow]!, 0) / Math.max(1, rows.length));
}

function times(row: Row, factor: number): number[] {
  // Adding 0 turns -0 into 0, so that a pilot read back from JSON is the same one.
  return row.map((value) => value * factor + 0);
}

/** What a pilot read of one lever moved in each way, and at the norm beside that. */
export type LeverReadings = Readonly<Record<Movement | "base", UnitFlows>> & { readonly step: LeverStep };

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
function ownSlope({ step, firstUp, secondUp, allUp, allDown }: LeverReadings, people: readonly number[]) {
  const half = meanOver(people, (unit, person) =>
    inFirstHalf(person)
      ? slopeOf(firstUp[unit]!, secondUp[unit]!, step)
      : slopeOf(secondUp[unit]!, firstUp[unit]!, step),
  );
  return withoutSpill(half, wholeSlope({ step, allUp, allDown }, people), people);
}

/** What it does to people's own results that their whole role moves a lever. */
function wholeSlope(
  { step, allUp, allDown }: Pick<LeverReadings, "step" | "allUp" | "allDown">,
  people: readonly number[],
): number[] {
  return meanOver(people, (unit) => slopeOf(allUp[unit]!, allDown[unit]!, step));
}

function ownBend({ step, base, firstUp, secondUp }: LeverReadings, people: readonly number[]): number[] {
  const bend = meanOver(people, (unit, person) =>
    inFirstHalf(person)
      ? bendOf(firstUp[unit]!, base[unit]!, secondUp[unit]!, step)
      : bendOf(secondUp[unit]!, base[unit]!, firstUp[unit]!, step),
  );
  return times(bend, 1);
}

/** What one person's lever does to a unit: the whole role's effect, spill included, over the people in the role. */
function sharedSlope({ step, allUp, allDown }: LeverReadings, unit: number, people: number): number[] {
  return times(slopeOf(allUp[unit]!, allDown[unit]!, step), 1 / people);
}

function sharedBend({ step, base, allUp, allDown }: LeverReadings, unit: number, people: number): number[] {
  return times(bendOf(allUp[unit]!, base[unit]!, allDown[unit]!, step), 1 / people);
}

const sharedUnits = [COMPANY, ...departments.map((department) => unitOfDepartment[department])];

/** The slopes of a lever by unit reached: the person, the company, the departments. */
export function slopesOf(readings: LeverReadings, byMean: boolean, people: readonly number[]): number[][] {
  // Where the department's mean is all that counts, a person moves it by their part, for themselves as for everybody.
  const own = byMean ? times(wholeSlope(readings, people), 1 / people.length) : ownSlope(readings, people);
  return [own, ...sharedUnits.map((unit) => sharedSlope(readings, unit, people.length))];
}

/** The bends likewise; people know those of stances alone. */
export function bendsOf(readings: LeverReadings | undefined, people: readonly number[]): number[][] {
  if (readings === undefined) return [COMPANY, ...sharedUnits].map(() => flows.map(() => 0));
  const shared = sharedUnits.map((unit) => sharedBend(readings, unit, people.length));
  return [ownBend(readings, people), ...shared];
}
