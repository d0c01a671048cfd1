import { WEEKS_A_MONTH } from "../calendar.ts";
import type { Findings, Series } from "./findings.ts";

/** Where in a findings file something does not hang together, and a sentence about it. */
export interface FindingsFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = FindingsFault["path"];
type Told = readonly FindingsFault[];

const fault = (path: Path, message: string): Told => [{ path, message }];

function each<T>(items: readonly T[] | undefined, path: Path, check: (item: T, path: Path) => Told): Told {
  return (items ?? []).flatMap((item, place) => check(item, [...path, place]));
}

/** Items of which two have the same key. */
function twice<T>(items: readonly T[], path: Path, keyOf: (item: T) => readonly string[]): Told {
  const seen = new Set<string>();
  return each(items, path, (item, at) => {
    const key = JSON.stringify(keyOf(item));
    if (seen.has(key)) return fault(at, `stands here a second time: ${keyOf(item).join(", ")}`);
    seen.add(key);
    return [];
  });
}

/** What may be named, and by what it is called to those who name something else. */
function listOf(names: Iterable<string>, called: string) {
  const known = new Set(names);
  return (name: string | null, path: Path): Told =>
    name === null || known.has(name) ? [] : fault(path, `names '${name}', which is not among the ${called}`);
}

function lengthIs(list: readonly unknown[], wanted: number, path: Path, why: string): Told {
  return list.length === wanted
    ? []
    : fault(path, `has ${list.length} values, where ${why} there must be ${wanted}`);
}

/** Every mean with its interval, wherever it stands, has the mean inside. */
function intervals(node: unknown, path: Path): Told {
  if (typeof node !== "object" || node === null) return [];
  const { mean, low, high } = node as Readonly<Record<string, unknown>>;
  const wrong =
    typeof mean === "number" && typeof low === "number" && typeof high === "number"
      ? !(low <= mean && mean <= high)
      : false;
  return [
    ...(wrong ? fault(path, `has a mean of ${mean} outside its interval, ${low} to ${high}`) : []),
    ...Object.entries(node).flatMap(([key, inner]) =>
      typeof inner === "object" ? intervals(inner, [...path, Array.isArray(node) ? Number(key) : key]) : [],
    ),
  ];
}

/** The lists that all else names parts of. */
function listsOf(findings: Findings) {
  const { plans, markets, arms, metrics } = findings;
  const pairs = new Set(arms.map(({ plan, market }) => JSON.stringify([plan, market])));
  return {
    plan: listOf(
      plans.map(({ name }) => name),
      "plans",
    ),
    market: listOf(
      markets.map(({ name }) => name),
      "markets",
    ),
    arm: listOf(
      arms.map(({ id }) => id),
      "arms",
    ),
    metric: listOf(
      metrics.map(({ name }) => name),
      "metrics",
    ),
    /** A plan that was tried in a market. */
    tried: (plan: string | null, market: string, path: Path): Told =>
      plan === null || pairs.has(JSON.stringify([plan, market]))
        ? []
        : fault(path, `names '${plan}', which no arm tries in '${market}'`),
    component: (plan: string | undefined, component: number, path: Path): Told => {
      const has = plans.find(({ name }) => name === plan)?.components.length ?? 0;
      return component < has ? [] : fault(path, `is ${component}, where '${plan}' has ${has} components`);
    },
    planOf: (arm: string) => arms.find(({ id }) => id === arm)?.plan,
  };
}

type Lists = ReturnType<typeof listsOf>;

function listFaults({ plans, markets, arms, metrics, months }: Findings, { plan, market }: Lists): Told {
  return [
    ...twice(plans, ["plans"], ({ name }) => [name]),
    ...twice(markets, ["markets"], ({ name }) => [name]),
    ...twice(metrics, ["metrics"], ({ name }) => [name]),
    ...twice(arms, ["arms"], ({ id }) => [id]),
    ...twice(arms, ["arms"], (arm) => [arm.plan, arm.market]),
    ...each(arms, ["arms"], (arm, at) => [
      ...plan(arm.plan, [...at, "plan"]),
      ...market(arm.market, [...at, "market"]),
    ]),
    ...each(markets, ["markets"], ({ needByMonth }, at) =>
      lengthIs(needByMonth, months, [...at, "needByMonth"], `of ${months} months`),
    ),
  ];
}

function seriesFaults(all: readonly Series[], path: Path, points: number, { arm, metric }: Lists): Told {
  return [
    ...twice(all, path, (one) => [one.arm, one.metric, one.unit]),
    ...each(all, path, (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...metric(one.metric, [...at, "metric"]),
      ...(["mean", "low", "high"] as const).flatMap((part) =>
        lengthIs(one[part], points, [...at, part], "by the months"),
      ),
    ]),
  ];
}

function numberFaults(findings: Findings, lists: Lists): Told {
  const { totals, differences, series, monthly, observed, months } = findings;
  const { arm, metric, tried } = lists;
  return [
    ...twice(totals, ["totals"], (one) => [one.arm, one.metric, one.unit, one.span]),
    ...each(totals, ["totals"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...metric(one.metric, [...at, "metric"]),
    ]),
    ...twice(differences, ["differences"], (one) => [
      one.market,
      one.plan,
      one.baseline,
      one.metric,
      one.unit,
      one.span,
    ]),
    ...each(differences, ["differences"], (one, at) => [
      ...tried(one.plan, one.market, [...at, "plan"]),
      ...tried(one.baseline, one.market, [...at, "baseline"]),
      ...metric(one.metric, [...at, "metric"]),
    ]),
    ...seriesFaults(series, ["series"], WEEKS_A_MONTH * months, lists),
    ...seriesFaults(monthly, ["monthly"], months, lists),
    ...each(observed, ["observed"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...metric(one.metric, [...at, "metric"]),
      ...lengthIs(one.simulated, one.observed.length, [...at, "simulated"], "beside what was observed"),
      ...lengthIs(one.error, one.observed.length, [...at, "error"], "beside what was observed"),
    ]),
  ];
}

function verdictFaults({ verdicts }: Findings, { tried, market }: Lists): Told {
  return [
    ...twice(verdicts, ["verdicts"], (one) => [one.market]),
    ...each(verdicts, ["verdicts"], (one, at) => [
      ...market(one.market, [...at, "market"]),
      ...tried(one.best, one.market, [...at, "best"]),
      ...tried(one.runnerUp, one.market, [...at, "runnerUp"]),
      ...((one.runnerUp === null) === (one.margin === null)
        ? []
        : fault([...at, "margin"], "must be there where there is a runner-up, and only there")),
    ]),
  ];
}

function payFaults({ pay }: Findings, { plan, arm, tried, component, planOf }: Lists): Told {
  return [
    ...each(pay?.targets, ["pay", "targets"], (one, at) => [
      ...plan(one.plan, [...at, "plan"]),
      ...component(one.plan, one.component, [...at, "component"]),
    ]),
    ...each(pay?.earned, ["pay", "earned"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...each(one.components, [...at, "components"], (part, inside) =>
        component(planOf(one.arm), part.component, [...inside, "component"]),
      ),
    ]),
    ...each(pay?.changes, ["pay", "changes"], (one, at) => [
      ...tried(one.plan, one.market, [...at, "plan"]),
      ...tried(one.baseline, one.market, [...at, "baseline"]),
    ]),
    ...each(pay?.attainment, ["pay", "attainment"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...component(planOf(one.arm), one.component, [...at, "component"]),
    ]),
    ...each(pay?.costs, ["pay", "costs"], (one, at) => arm(one.arm, [...at, "arm"])),
    ...each(pay?.owing, ["pay", "owing"], (one, at) => arm(one.arm, [...at, "arm"])),
  ];
}

function conflictFaults({ manager, conflict, diverged, months }: Findings, { arm, metric }: Lists): Told {
  return [
    ...each(diverged?.arms, ["diverged", "arms"], (one, at) => arm(one.arm, [...at, "arm"])),
    ...each(manager, ["manager"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...lengthIs(one.months, months, [...at, "months"], "by the months"),
      ...lengthIs(one.sessionMonths, months, [...at, "sessionMonths"], "by the months"),
    ]),
    ...each(conflict, ["conflict"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...arm(one.base, [...at, "base"]),
      ...each(one.parts, [...at, "parts"], metric),
    ]),
  ];
}

function causesFaults({ causes }: Findings, { plan }: Lists): Told {
  if (!causes) return [];
  const cause = listOf(
    causes.causes.map(({ name }) => name),
    "causes",
  );
  return [
    ...twice(causes.causes, ["causes", "causes"], ({ name }) => [name]),
    ...plan(causes.base, ["causes", "base"]),
    ...plan(causes.all, ["causes", "all"]),
    ...each(causes.pairs, ["causes", "pairs"], (pair, at) => [
      ...plan(pair.plan, [...at, "plan"]),
      ...plan(pair.baseline, [...at, "baseline"]),
      ...cause(pair.cause, [...at, "cause"]),
    ]),
  ];
}

/**
 * What in findings of the right shape does not hang together: names that nothing stands behind, things that stand there twice,
 * series of another length than the run, a mean outside its interval. Nothing where a report can be drawn of them.
 */
export function findingsFaults(findings: Findings): Told {
  const lists = listsOf(findings);
  return [
    ...listFaults(findings, lists),
    ...numberFaults(findings, lists),
    ...verdictFaults(findings, lists),
    ...payFaults(findings, lists),
    ...conflictFaults(findings, lists),
    ...causesFaults(findings, lists),
    ...intervals(findings, []),
  ];
}
