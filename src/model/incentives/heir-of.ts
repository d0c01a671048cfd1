import type { ComponentTerms } from "./component.ts";
import type { Months } from "./modifiers/months.ts";

type Timed = ComponentTerms & { readonly months?: Months };

/**
 * The place of the part of a plan that goes on where another ends: the same but for its months, which begin when the other's are
 * over; -1 where there is none. Both together are one part that was written in two. Where several alike end together, each goes
 * on in one of its own.
 */
export function heirOf(ended: ComponentTerms, components: readonly ComponentTerms[]): number {
  const { months } = ended as Timed;
  if (months?.to === undefined) return -1;
  const { to } = months;
  const rest = withoutMonths(ended);
  const alike = (isMeant: (months: Months) => boolean) =>
    components.filter((one: Timed) => one.months && isMeant(one.months) && withoutMonths(one) === rest);
  const turn = alike((its) => its.to === to).indexOf(ended);
  const heir = alike(({ from }) => from === to + 1)[Math.max(0, turn)];
  return heir === undefined ? -1 : components.indexOf(heir);
}

/** Some terms as a text that is the same for the same terms, whatever months they hold in. */
export function withoutMonths(terms: ComponentTerms): string {
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
