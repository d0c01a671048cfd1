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
