import type { Evaluate } from "../trial/evaluate.ts";
import { chooseEngine } from "./choose-engine.ts";

/** The one door to an engine: opens it for a number of jobs, lets something be asked of it, and closes it whatever came of that. */
export async function withEngine<T>(
  jobs: number | undefined,
  ask: (evaluate: Evaluate) => Promise<T>,
): Promise<T> {
  const engine = await chooseEngine(jobs);
  try {
    return await ask(engine.evaluate);
  } finally {
    await engine.close();
  }
}
