import type { Span } from "./findings.ts";

/** A span with its weeks: from the first, included, to the last, not included. */
export interface SpanWeeks {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

const weeksAMonth = 4;
const weeksAQuarter = 12;
const weeksAYear = 48;

/** The spans that a run of so many months is long enough for; the whole run always is one. */
export function spansOf(months: number): readonly SpanWeeks[] {
  const weeks = months * weeksAMonth;
  const all: readonly SpanWeeks[] = [
    { span: "run", from: 0, to: weeks },
    { span: "month1", from: 0, to: weeksAMonth },
    { span: "quarter1", from: 0, to: weeksAQuarter },
    { span: "year1", from: 0, to: weeksAYear },
    { span: "year2", from: weeksAYear, to: 2 * weeksAYear },
    { span: "lastQuarter", from: weeks - weeksAQuarter, to: weeks },
  ];
  return all.filter(({ from, to }) => from >= 0 && to <= weeks);
}
