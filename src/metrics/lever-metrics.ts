import { departments } from "../model/ledger/units.ts";
import { leverNamed } from "../model/levers/index.ts";
import { leverNames } from "../model/levers/lever-names.ts";
import type { Company } from "../model/parameters/company.ts";
import { type RoleName, roles } from "../model/roles/index.ts";
import type { GaugeMetric } from "./metric.ts";

/** The metric's name of a lever: `leverContent` for `content`. */
function leverMetricName(lever: string): string {
  return `lever${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
}

/** The metric of a lever that people of some roles have: where it stands, a department's being the mean over its people. */
function leverMetric(lever: string, owners: readonly RoleName[]): GaugeMetric {
  const { title, sentence } = leverNamed(lever);
  const homes = roles.filter(({ name }) => owners.includes(name)).map(({ department }) => department);
  return {
    name: leverMetricName(lever),
    title,
    sentence,
    unit: "share",
    better: "neither",
    scopes: [...departments.filter((department) => homes.includes(department)), "person"],
    gauge: `lever:${lever}`,
  };
}

/** One metric for each lever that people of some of these companies have. */
export function leverMetrics(companies: readonly Company[]): readonly GaugeMetric[] {
  const names = companies.map(leverNames);
  const owned = roles.flatMap(({ name }) => names.flatMap((of) => of[name]));
  return [...new Set(owned)].map((lever) =>
    leverMetric(
      lever,
      roles.flatMap(({ name }) => (names.some((of) => of[name].includes(lever)) ? [name] : [])),
    ),
  );
}
