import { mean } from "../statistics/mean.ts";
import { drawPilots } from "./draw-pilots.ts";
import { type BroughtInLength, type FieldPlan, lengthPower } from "./length-power.ts";
import { outcomes } from "./outcomes.ts";
import { pilotSizes, toldSizes, unitsOf } from "./pilot-sizes.ts";
import type { FieldPower } from "./power-answer.ts";
import type { RepsOfTrial } from "./try-reps.ts";

/** The trials of two plans on the same luck, and how pilots are drawn from them. */
export interface FieldQuestion {
  readonly old: readonly RepsOfTrial[];
  readonly new: readonly RepsOfTrial[];
  readonly batches: readonly number[];
  readonly lengths: readonly number[];
  readonly halves: FieldPower["halves"];
  readonly pilots: number;
  readonly seed: number;
}

/** Tries a plan on some simulated people again and again, as the company might try it on its own, and says how often that would show its effect. */
export function fieldPower(question: FieldQuestion): FieldPower {
  const { old, halves, batches, lengths } = question;
  const reps = old[0]!.before.length;
  const plan = planFor(question, reps);
  return {
    halves,
    reps,
    largest: unitsOf(plan.sizes.at(-1)!),
    outcomes: outcomes.map(({ name }, outcome) => ({
      outcome: name,
      lengths: lengths.map((months, length) =>
        lengthPower({ months, ...broughtIn(question, outcome, length) }, batches, plan),
      ),
    })),
  };
}

function planFor({ old, halves, pilots, seed }: FieldQuestion, reps: number): FieldPlan {
  const sizes = pilotSizes(halves, reps);
  const half = halves === "teams" ? 0 : Math.floor(reps / 2);
  const pool = { companies: old.length, units: halves === "teams" ? 1 : reps };
  const largest = unitsOf(sizes.at(-1)!);
  return {
    drawn: drawPilots(halves, pool, { pilots, largest, seed }),
    sizes,
    told: toldSizes(sizes, half),
    own: sizes.find(({ blocks, each }) => blocks === 1 && each === half),
  };
}

function broughtIn(
  question: FieldQuestion,
  outcome: number,
  length: number,
): Omit<BroughtInLength, "months"> {
  const under = (plan: "old" | "new") => question[plan].map(({ brought }) => brought[outcome]![length]!);
  const past = question.old.map(({ before }) => before);
  const values = (of: typeof poolOf) => ({
    old: of(under("old")),
    new: of(under("new")),
    ...(outcomes[outcome]!.besidePast && { before: of(past) }),
  });
  return { perRep: values(meansOf), units: values(question.halves === "teams" ? meansOf : poolOf) };
}

/** A team's mean a rep, company by company. */
function meansOf(companies: readonly Float64Array[]): Float64Array {
  return Float64Array.from(companies, (reps) => mean(reps));
}

/** Every rep, company by company. */
function poolOf(companies: readonly Float64Array[]): Float64Array {
  return Float64Array.from(companies.flatMap((reps) => Array.from(reps)));
}
