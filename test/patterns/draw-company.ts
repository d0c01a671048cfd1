import { type NumberLeaf, numberLeaves } from "../../src/model/parameters/number-leaves.ts";
import { exp } from "../../src/random/exp.ts";
import { log } from "../../src/random/log.ts";
import { Luck } from "../../src/random/luck.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { baseScenario } from "./base.ts";

/** The most that a parameter is multiplied or divided by. */
const WIDEST = 1.35;
/** Tries for one draw: now and then a company is drawn that a scenario may not have. */
const TRIES = 50;
/** Numbers of people and customers say what company it is, not how the world works. */
const kept: ReadonlySet<string> = new Set([
  "customers.count",
  "marketers.count",
  "marketers.teamSize",
  "reps.count",
  "reps.teamSize",
]);

/** Every parameter of a company that is drawn: all numbers but those of people and customers. */
export function drawnParameters(company: Scenario["company"]): readonly NumberLeaf[] {
  return numberLeaves(company).filter(({ path }) => !kept.has(path));
}

function setAt(company: unknown, path: string, value: number): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  const owner = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], company);
  (owner as Record<string, number>)[last] = value;
}

/**
 * The base scenario with every parameter multiplied by a factor of its own, log-uniform from 1/1.35 to 1.35, held within its
 * bounds. The same draw is always the same company; draw 0 is the base itself.
 */
export function drawScenario(draw: number): Scenario {
  const base = baseScenario()!;
  if (draw === 0) return base;
  const leaves = drawnParameters(base.company);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const luck = new Luck(`truce/robust/draw=${draw}`);
    const company = structuredClone(base.company);
    for (const [at, { path, value: usual, min, max, integer }] of leaves.entries()) {
      const factor = exp((2 * luck.uniform(0, at, attempt) - 1) * log(WIDEST));
      const value = Math.min(max, Math.max(min, usual * factor));
      setAt(company, path, integer ? Math.round(value) : value);
    }
    const drawn = baseScenario(1 + draw, company);
    if (drawn !== undefined) return drawn;
  }
  throw new Error(`draw ${draw} gave no company that a scenario may have`);
}
