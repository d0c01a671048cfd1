import { WEEKS_A_MONTH } from "../calendar.ts";
import { type ComponentTerms, weeksOf } from "../model/incentives/component.ts";
import { componentOf } from "../model/incentives/components/index.ts";
import { carries, carryOf, expectedPay, openingOf } from "../model/incentives/payroll.ts";
import type { Seat } from "../model/incentives/seat.ts";
import { mean } from "../statistics/mean.ts";
import { quantile } from "../statistics/quantile.ts";

/** Draws come in the order of their first result; taken in strides of this, which shares no factor with their number, they do not. */
const stride = 89;

/** What becomes of a component that carries something from period to period. */
export interface Lived {
  /** What is usually carried: the debt, the quota, what waits. */
  readonly carried: number;
  /** Mean pay of a period. */
  readonly usualPay: number;
  /** Share of periods in which what was asked for was made, where that follows results; else none. */
  readonly made: number | undefined;
}

/** Whether what is asked for moves with results: a ratchet, a re-based quota. */
function followsResults(terms: ComponentTerms): boolean {
  const given = terms as ComponentTerms & Readonly<Record<string, unknown>>;
  return (componentOf(terms.type).carrying ?? []).some((field) => given[field] !== undefined);
}

/** Goes through runs of so many months with the readings of each period as luck draws them, each run from the first day on. */
export function livedThrough(
  terms: ComponentTerms,
  seat: Seat,
  drawn: readonly (readonly number[])[],
  months: number,
): Lived {
  const periods = Math.max(1, Math.floor((months * WEEKS_A_MONTH) / weeksOf[terms.period]));
  const { attainment } = componentOf(terms.type);
  let carried = openingOf(terms, seat);
  const lived = drawn.map((_, n) => {
    const values = drawn[(n * stride) % drawn.length]!;
    if (n % periods === 0) carried = openingOf(terms, seat);
    const found = carried;
    carried = carryOf(terms, values, seat, found);
    return {
      found,
      pay: expectedPay(terms, values, seat, found),
      made: attainment && attainment(terms, values, seat, found) >= 1,
    };
  });
  return {
    carried: carries(terms)
      ? quantile(
          lived.map(({ found }) => found),
          0.5,
        )
      : openingOf(terms, seat),
    usualPay: mean(lived.map(({ pay }) => pay)),
    made: attainment && followsResults(terms) ? mean(lived.map(({ made }) => Number(made))) : undefined,
  };
}
