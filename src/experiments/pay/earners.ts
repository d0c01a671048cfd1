import type { Earner, Third } from "../../findings/pay-findings.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import type { PayTable } from "../../model/people/pay-record.ts";

/** The people of a trial. */
interface WithPeople {
  readonly pay: Pick<PayTable, "people" | "departments" | "ability">;
}

/** An earner with the numbers of the people meant in a trial: who belongs to a third depends on the trial's luck. */
export interface EarnerGroup extends Earner {
  readonly members: (result: WithPeople) => readonly number[];
}

/** Thirds of a department by ability. */
export const thirds: readonly Third[] = ["lowest", "middle", "highest"];

/** The people of a department in a third by ability; ties go by number. */
function inThird(people: readonly number[], ability: Float64Array, third: number): readonly number[] {
  const ranked = people.toSorted((one, other) => ability[one]! - ability[other]! || one - other);
  return ranked.filter((_, rank) => Math.floor((3 * rank) / people.length) === third);
}

function groupsOf(
  role: Department,
  people: readonly number[],
  names: readonly string[],
): readonly EarnerGroup[] {
  const parted = people.length < thirds.length ? [] : thirds;
  return [
    { role, third: null, person: null, members: () => people },
    ...parted.map((third, place) => ({
      role,
      third,
      person: null,
      members: ({ pay }: WithPeople) => inThird(people, pay.ability, place),
    })),
    ...people.map((number) => ({ role, third: null, person: names[number]!, members: () => [number] })),
  ];
}

/** Numbers of a department's people. */
export function membersOf(
  { departments }: Pick<PayTable, "departments">,
  department: Department,
): readonly number[] {
  return departments.flatMap((one, person) => (one === department ? [person] : []));
}

/** The departments, their thirds by ability and their people; the thirds are left out where nobody differs in ability. */
export function earnersOf({ pay }: WithPeople): readonly EarnerGroup[] {
  const alike = pay.ability.every((ability) => ability === pay.ability[0]);
  const groups = departments.map((department) =>
    groupsOf(department, membersOf(pay, department), pay.people),
  );
  return groups.flat().filter(({ third }) => third === null || !alike);
}
