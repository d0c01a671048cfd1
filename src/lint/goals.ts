import type { Department } from "../model/ledger/units.ts";
import type { PartView, ResultView } from "./part-view.ts";
import type { PlanView } from "./plan-view.ts";
import { ownResults, payAt, shareAtLeast } from "./response.ts";
import type { Field } from "./rule.ts";
import { numberFor, quotaOf } from "./term-numbers.ts";
import { thresholds } from "./thresholds.ts";

/** A result that a plan asks of a person in a period: a quota, or the target of a measure of a scorecard. */
export interface Goal {
  readonly kind: "quota" | "target";
  readonly part: PartView;
  readonly result: ResultView;
  /** The result that makes it, and the side of it that does. */
  readonly at: number;
  readonly better: "higher" | "lower";
  /** Share of periods in which it is made; over a run, where it follows results. */
  readonly made: number;
  /** Where the scenario states it, and whether as a multiple of what is usual. */
  readonly field: Field;
  readonly ofReference: boolean;
}

interface StatedMeasure {
  readonly target?: unknown;
  readonly better?: "higher" | "lower";
}

/** Every goal of a plan as a marketer and a rep meet it. */
export function goalsIn({ parts, stated }: Pick<PlanView, "parts" | "stated">): readonly Goal[] {
  return parts.flatMap((part) => [
    ...quotaIn(part, stated[part.place]!),
    ...targetsIn(part, stated[part.place]!),
  ]);
}

function quotaIn(part: PartView, stated: object): readonly Goal[] {
  const at = quotaOf(part);
  const result = ownResults(part)[0];
  if (at === undefined || result === undefined) return [];
  const made = part.made ?? shareAtLeast(result, at);
  const place = placeOf(stated, "quota", [], part.department);
  return [{ kind: "quota", part, result, at, better: "higher", made, ...place }];
}

function targetsIn(part: PartView, stated: object): readonly Goal[] {
  const measuresOf = (terms: object) => (terms as { readonly measures?: readonly StatedMeasure[] }).measures;
  return (measuresOf(part.terms) ?? []).flatMap(({ target, better = "higher" }, measure): readonly Goal[] => {
    const at = numberFor(target, part.department);
    const result = ownResults(part).find(({ places }) => places.includes(measure));
    if (at === undefined || result === undefined) return [];
    const made = better === "higher" ? shareAtLeast(result, at) : shareAtMost(result, at);
    const place = placeOf(measuresOf(stated)![measure]!, "target", ["measures", measure], part.department);
    return [{ kind: "target", part, result, at, better, made, ...place }];
  });
}

function shareAtMost(result: ResultView, value: number): number {
  return result.spread === 0 && result.expected === value ? 1 : 1 - shareAtLeast(result, value);
}

/** The field that states a goal: as it is, for each department, or as a multiple of what is usual. */
function placeOf(stated: object, name: string, inside: Field, department: Department) {
  const ofReference = `${name}OfReference` in stated;
  const value = (stated as Readonly<Record<string, unknown>>)[name];
  const own = typeof value === "object" ? [department] : [];
  return { field: [...inside, ofReference ? `${name}OfReference` : name, ...own], ofReference };
}

/** Whether a goal lies beyond all that can be reached. */
export function isBeyondReach({ at, result, better }: Goal): boolean {
  return better === "higher" ? at > result.most : at < result.least;
}

/** Whether hardly anybody or everybody makes a goal: then nobody works for it. */
export function isFar({ made }: Goal): boolean {
  return made < thresholds.fewAtQuota || made > thresholds.mostAtQuota;
}

/** Whether people are paid by how near they come: the usual result earns a good part of what the goal itself does. */
export function paysShortOf({ part, result, at, better }: Goal): boolean {
  const pay = payAt(part, result);
  const nothing = pay(better === "higher" ? Math.min(0, at) : 2 * at);
  const whole = pay(at) - nothing;
  return whole > 0 && pay(result.expected) - nothing >= thresholds.paidShortOfGoal * whole;
}
