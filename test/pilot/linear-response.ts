import type { Flow } from "../../src/model/ledger/flows.ts";
import type { Department } from "../../src/model/ledger/units.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import type { Trial, TrialResult } from "../../src/trial/trial.ts";
import { resultOf } from "../metrics/synthetic-result.ts";

/** How one person's lever moves a flow of their own and of each of their colleagues, a week and a unit of the lever. */
interface Response {
  readonly own: number;
  readonly spill: number;
  /** Second derivative of the own part. */
  readonly bend?: number;
}

export type ResponseOf = (lever: string, department: Department, flow: Flow) => Response;

function shiftOf(trial: Trial, person: number, lever: string): number {
  const holds = (trial.holds ?? []).filter((hold) => hold.lever === lever && hold.people.includes(person));
  return holds.reduce((sum, { shift }) => sum + shift, 0);
}

/**
 * A market in which levers do exactly what they are told to, for checking a pilot: everybody has a level of their own, luck
 * differs by replication and week and is the same in every run of a replication. What both departments do together counts `meeting` times
 * the product of what each does.
 */
export function linearResponse(
  responseOf: ResponseOf,
  levers: readonly string[],
  meeting = 0,
): (trial: Trial) => TrialResult {
  return (trial) => {
    const { marketers, reps } = trial.setup.company;
    const people = marketers.count + reps.count;
    const departmentOf = (person: number): Department => (person < marketers.count ? "marketing" : "sales");
    const everybody = Array.from({ length: people }, (_, person) => person);
    const moved = everybody.flatMap((actor) =>
      levers.flatMap((lever) => {
        const shift = shiftOf(trial, actor, lever);
        return shift === 0 ? [] : [{ actor, lever, shift, home: departmentOf(actor) }];
      }),
    );
    const movedIn = (asked: Department) =>
      moved.reduce((sum, { shift, home }) => (home === asked ? sum + shift : sum), 0);
    const met = meeting * movedIn("marketing") * movedIn("sales");
    const result = (week: number, person: number, flow: Flow): number => {
      const department = departmentOf(person);
      let value = met + 100 + 7 * person + 3 * (trial.replication % 1000) + (week % 4);
      for (const { actor, lever, shift, home } of moved) {
        if (home !== department) continue;
        const { own, spill, bend = 0 } = responseOf(lever, department, flow);
        value += actor === person ? own * shift + (bend / 2) * shift * shift : spill * shift;
      }
      return value;
    };
    const sumOf = (week: number, flow: Flow, of: readonly number[]) =>
      of.reduce((sum, person) => sum + result(week, person, flow), 0);
    const inside = (department: Department) =>
      everybody.filter((person) => departmentOf(person) === department);
    const flowOf = (week: number, unit: number, flow: Flow): number => {
      if (unit >= 3) return result(week, unit - 3, flow);
      return sumOf(week, flow, unit === 0 ? everybody : inside(unit === 1 ? "marketing" : "sales"));
    };
    const sizes = [people, marketers.count, reps.count, ...everybody.map(() => 1)];
    // An opportunity more a week, each worth a hundred.
    const gaugeOf = (week: number, _: number, gauge: string) =>
      (gauge === "openValue" ? 100 : 1) * (week + 1);
    return resultOf(trial.setup.months * 4, sizes, flowOf, gaugeOf, ["openOpportunities", "openValue"]);
  };
}

/** A company with so many people and the shortest foresight, so that tests are fast. */
export function withPeople(company: Company, marketers: number, reps: number): Company {
  return {
    ...company,
    marketers: { ...company.marketers, count: marketers },
    reps: { ...company.reps, count: reps },
    decisions: { ...company.decisions, foresightMonths: 1 },
  };
}
