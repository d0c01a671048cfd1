import type { Evaluate } from "../trial/evaluate.ts";
import { chooseEngine } from "./choose-engine.ts";

/** The one door to an engine: opens it for a number of jobs, lets something be asked of it and of the milliseconds since then, and closes it whatever came of that. */
export async function withEngine<T>(
  jobs: number | undefined,
  ask: (evaluate: Evaluate, elapsed: () => number) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const engine = await chooseEngine(jobs);
  try {
    return await ask(engine.evaluate, () => performance.now() - began);
  } finally {
    await engine.close();
  }
}
