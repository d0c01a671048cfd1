import type { FollowsNote } from "../findings/follows-note.ts";
import { factorIn } from "../model/follow-series.ts";
import type { Company } from "../model/parameters/company.ts";
import type { StatedSeries } from "../model/parameters/series.ts";
import { parametersOf, roleNamed } from "../model/roles/roster.ts";

/** What of a company follows a series in so many months; undefined where nothing does. */
export function followsNotes(company: Company, months: number): readonly FollowsNote[] | undefined {
  if (company.series.length === 0) return undefined;
  return company.series.map((series) => ({
    of: series.of,
    whose: series.channel ?? series.role ?? null,
    byMonth: Array.from({ length: months }, (_, month) => valueIn(series, month, company)),
  }));
}

/** Before a headcount's series begins everybody is there. */
function valueIn(series: StatedSeries, month: number, company: Company): number {
  const isBefore = month + 1 < Number(series.from);
  if (series.of === "headcount" && isBefore) return parametersOf(company, roleNamed(series.role!)).count;
  return factorIn(series, month);
}
