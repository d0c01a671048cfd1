import type { ComponentTerms } from "./component.ts";
import type { Months } from "./modifiers/months.ts";

type Timed = ComponentTerms & { readonly months?: Months };

/**
 * The place of the part of a plan that goes on where another ends: the same but for its months, which begin when the other's are
 * over; -1 where there is none. Both together are one part that was written in two.
 */
export function heirOf(ended: ComponentTerms, components: readonly ComponentTerms[]): number {
  const { months } = ended as Timed;
  if (months?.to === undefined) return -1;
  const rest = withoutMonths(ended);
  return components.findIndex(
    (one) => (one as Timed).months?.from === months.to! + 1 && withoutMonths(one) === rest,
  );
}

function withoutMonths(terms: ComponentTerms): string {
  const { months: _, ...rest } = terms as Timed;
  return JSON.stringify(Object.entries(rest).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A part of a plan with all that it goes on from and that go on from it: one part, in however many it was written. */
export function familyOf(
  part: ComponentTerms,
  components: readonly ComponentTerms[],
): readonly ComponentTerms[] {
  const family = [part];
  for (let known = 0; known < family.length; known++) {
    const heir = components[heirOf(family[known]!, components)];
    const parents = components.filter((one) => components[heirOf(one, components)] === family[known]);
    for (const one of [heir, ...parents]) if (one !== undefined && !family.includes(one)) family.push(one);
  }
  return family;
}
