import type { Findings } from "../../findings/findings.ts";
import type { Table } from "../tables.ts";

/** A row for each drawn company: what it is, and every gap. */
export function doubtTable({ doubt }: Findings): readonly Table[] {
  if (doubt === undefined) return [];
  const { parameters, gaps, companies } = doubt;
  const paths = parameters.map(({ path }) => path);
  const called = gaps.map(
    ({ market, metric, plan, against }) => `${metric} in ${market}: ${plan} - ${against}`,
  );
  const rows = companies.map(({ values, gaps: found, failed, diverged }, at) => ({
    company: at + 1,
    failed,
    diverged,
    ...Object.fromEntries(called.map((name, place) => [name, found[place]!])),
    ...Object.fromEntries(paths.map((path, place) => [path, values[place]!])),
  }));
  return [{ name: "doubt", columns: ["company", "failed", "diverged", ...called, ...paths], rows }];
}
