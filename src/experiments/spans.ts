import { WEEKS_A_MONTH, WEEKS_A_QUARTER, WEEKS_A_YEAR } from "../calendar.ts";
import type { Span } from "../findings/numbers.ts";

/** A span with its weeks: from the first, included, to the last, not included. */
export interface SpanWeeks {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** The spans that a run of so many months is long enough for; the whole run always is one. */
export function spansOf(months: number): readonly SpanWeeks[] {
  const weeks = months * WEEKS_A_MONTH;
  const all: readonly SpanWeeks[] = [
    { span: "run", from: 0, to: weeks },
    { span: "month1", from: 0, to: WEEKS_A_MONTH },
    { span: "quarter1", from: 0, to: WEEKS_A_QUARTER },
    { span: "year1", from: 0, to: WEEKS_A_YEAR },
    { span: "year2", from: WEEKS_A_YEAR, to: 2 * WEEKS_A_YEAR },
    { span: "lastQuarter", from: weeks - WEEKS_A_QUARTER, to: weeks },
  ];
  return all.filter(({ from, to }) => from >= 0 && to <= weeks);
}
