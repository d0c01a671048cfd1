import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../calendar.ts";
import type { Company } from "../model/parameters/company.ts";
import { handoffSchema } from "../model/parameters/handoff.ts";
import { managerSchema } from "../model/parameters/manager.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { nameMeant } from "./name-meant.ts";
import { handoffPresets } from "./presets/handoff.ts";
import { managerPresets } from "./presets/manager.ts";
import { measurementPresets } from "./presets/measurement.ts";
import { type PlanPresetName, planPresets } from "./presets/plans/index.ts";
import type { PlanSums } from "./presets/plans/plan-preset.ts";
import { planSums } from "./presets/plans/plan-sums.ts";
import type { Fault } from "./problem.ts";
import { resolveMarket, type SeriesSource } from "./resolve-market.ts";
import { resolvePlanTerms } from "./resolve-plan-terms.ts";
import { resolveSeries } from "./resolve-series.ts";
import type { Observed, Scenario, StatedPayPlan } from "./scenario.ts";
import { scenarioFingerprint } from "./scenario-fingerprint.ts";
import type { StatedScenario } from "./schema.ts";

/** A resolved scenario, or what stands in its way. */
export type Resolved = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

/** Looks up every preset and series of a checked scenario and fills in its names. Resolving what was resolved changes nothing. */
export function resolve(stated: StatedScenario, fileName: string, series: SeriesSource): Resolved {
  const monthly = resolveSeries(stated.company.series, stated.startsOn, series);
  const company = { ...resolveCompany(stated.company), series: monthly.series };
  const faults: Fault[] = [...monthly.faults];
  const sums = planSums(company);
  const named = Object.fromEntries(
    statedPlans(stated).map(([name, plan]) => [name, resolvePlanTerms(name, plan, stated.language, sums)]),
  );
  const inForce = resolveInForce(stated, named, sums);
  if ("message" in inForce) faults.push(inForce);
  const markets = Object.fromEntries(
    statedMarkets(stated).map(({ name, market, path }) => {
      const resolved = resolveMarket(name, market, stated, path, series);
      faults.push(...resolved.faults);
      return [name, resolved.market];
    }),
  );
  if (faults.length > 0) return { faults };
  const name = stated.name ?? fileName;
  const numbers = {
    company,
    ...(inForce as InForceFound),
    markets,
    seed: stated.seed,
    months: stated.months,
    trials: stated.trials,
    batches: stated.batches,
    decide: stated.decide,
    margin: stated.margin,
  };
  const { question, notes, language, currency } = stated;
  const texts = { name, title: stated.title ?? name, question, notes, language, currency };
  const { doubt } = stated;
  const observed = stated.observed as readonly Observed[];
  return {
    scenario: deepFreeze({
      ...texts,
      ...numbers,
      doubt,
      observed,
      fingerprint: scenarioFingerprint(numbers),
    }),
  };
}

interface InForceFound {
  readonly planInForce: StatedPayPlan;
  /** Plans, the one in force first where it is among them: it is what the others are compared with. */
  readonly plans: Scenario["plans"];
}

/** The plan in force by its name among the plans, as a preset or as stated by itself; the first plan unless it is given. */
function resolveInForce(
  { planInForce, language }: StatedScenario,
  plans: Scenario["plans"],
  sums: PlanSums,
): InForceFound | Fault {
  const names = Object.keys(plans);
  const stated = planInForce ?? names[0]!;
  if (typeof stated !== "string")
    return { plans, planInForce: resolvePlanTerms("in force", stated, language, sums) };
  if (names.includes(stated))
    return { planInForce: plans[stated]!, plans: { [stated]: plans[stated]!, ...plans } };
  const presets = planPresets.map(({ name }) => name);
  const preset = presets.find((name) => name === stated);
  if (preset !== undefined)
    return { plans, planInForce: resolvePlanTerms(preset, preset as PlanPresetName, language, sums) };
  return {
    path: ["planInForce"],
    on: "value",
    message: `there is no plan '${stated}', neither in this file nor among the presets`,
    hint:
      nameMeant(stated, [...names, ...presets]) ??
      "name one of 'plans', or a preset as 'truce list plans' shows them",
  };
}

type StatedCompany = StatedScenario["company"];
type StatedManager = Omit<Exclude<StatedCompany["manager"], string>, "preset">;

/** A company with the names of its manager, measurement and hand-off written out, and without the channels that it does not have. */
function resolveCompany({ manager, measurement, handoff, ...rest }: StatedCompany): Company {
  return {
    ...rest,
    channels: Object.fromEntries(
      Object.entries(rest.channels).flatMap(([name, one]) => (one === "none" ? [] : [[name, one]])),
    ),
    manager:
      typeof manager === "string"
        ? managerSchema.parse(managerPresets[manager].terms)
        : byTheWeek(parameters(manager)),
    measurement:
      typeof measurement === "string"
        ? { ...measurementPresets[measurement].terms }
        : parameters(measurement),
    handoff:
      typeof handoff === "string" ? handoffSchema.parse(handoffPresets[handoff].terms) : parameters(handoff),
  };
}

/** The manager with the salary by the week, in whatever way it is stated. */
function byTheWeek({
  salaryPerWeek,
  salaryPerMonth,
  salaryPerYear,
  ...rest
}: StatedManager): Company["manager"] {
  const aWeek = [salaryPerWeek, share(salaryPerMonth, WEEKS_A_MONTH), share(salaryPerYear, WEEKS_A_YEAR)];
  return managerSchema.parse({ ...rest, salaryPerWeek: aWeek.find((sum) => sum !== undefined) });
}

function share(sum: number | undefined, weeks: number): number | undefined {
  return sum === undefined ? undefined : sum / weeks;
}

/** Parameters without the name of the preset that they were put on top of. */
function parameters<T extends object>({ preset: _, ...rest }: T & { readonly preset?: unknown }) {
  return rest;
}

type StatedPlans = NonNullable<StatedScenario["plans"]>;

/** Plans by name; a single one is called by its preset, or simply plan. */
function statedPlans({ plan, plans }: StatedScenario): readonly (readonly [string, StatedPlans[string]])[] {
  if (plans !== undefined) return Object.entries(plans);
  if (plan === undefined) return [];
  return [[typeof plan === "string" ? plan : (plan.preset ?? "plan"), plan]];
}

interface NamedMarket {
  readonly name: string;
  readonly market: NonNullable<StatedScenario["market"]>;
  readonly path: readonly string[];
}

/** Markets by name and where they stand; a single one is called by its preset, or simply market; none is the healthy one. */
function statedMarkets({ market = "healthy", markets }: StatedScenario): readonly NamedMarket[] {
  if (markets !== undefined) {
    return Object.entries(markets).map(([name, one]) => ({ name, market: one, path: ["markets", name] }));
  }
  const name = typeof market === "string" ? market : (market.preset ?? "market");
  return [{ name, market, path: ["market"] }];
}
