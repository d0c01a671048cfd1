import { stage } from "../../src/model/customers/stages.ts";
import { isStillAgreed, NOT_DUE } from "../../src/model/funnel/agreed-deals.ts";
import { copyDesk } from "../../src/model/funnel/sales-desk.ts";
import type { World } from "../../src/model/world.ts";
import { ofEverybody } from "../model/a-world.ts";

/** Whoever has agreed to a deal that is not signed yet, as often as it stands on a list. */
export function agreedDeals({ people, desk }: World): number[] {
  return [desk.agreed, desk.held].flatMap((list) =>
    Array.from({ length: list.length }, (_, place) => place)
      .filter((place) => isStillAgreed(people, list, place))
      .map((place) => list.who(place)),
  );
}

/** Everybody on a list, which is empty then. */
function allOf(list: { readonly length: number }, take: () => number): number[] {
  const all: number[] = [];
  while (list.length > 0) all.push(take());
  return all;
}

/**
 * MQLs and opportunities that sales would never come to: MQLs who are not on the list of their rep, follow-ups that are overdue and
 * not once there, and those with no call due whose deal does not stand in one place.
 */
export function forgotten(world: World): number[] {
  const { people, staff, day } = world;
  const desk = copyDesk(world.desk);
  const fresh = desk.fresh.map((queue) => new Set(allOf(queue, () => queue.pop())));
  const due = desk.due.map((queue) => allOf(queue, () => queue.shift()));
  const agreed = agreedDeals(world);
  const times = (list: readonly number[], i: number) => list.filter((one) => one === i).length;
  const stages = ofEverybody(world, "stage");
  return [...stages.keys()].filter((i) => {
    const at = stages[i]!;
    if (at !== stage.mql && at !== stage.opportunity) return false;
    const { place } = staff.people[people.rep[i]!]!;
    if (at === stage.mql) return !fresh[place]!.has(i);
    if (people.dueOn[i] === NOT_DUE) return times(agreed, i) !== 1;
    return times(agreed, i) !== 0 || times(due[place]!, i) !== (people.dueOn[i]! <= day ? 1 : 0);
  });
}
