import { z } from "zod";
import type { Experiment } from "../experiments/experiment.ts";
import { choosing, simulating } from "./options.ts";

/** What an experiment takes as options: how to simulate, which arm where it is about one, and its own. */
export function experimentOptions({ takes, options }: Experiment) {
  const own = options.map(({ name, schema }) => [name, schema.optional()] as const);
  return z.strictObject({
    ...simulating,
    ...(takes === "arm" && choosing),
    ...Object.fromEntries(own),
  });
}
