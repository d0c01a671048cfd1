import type { z } from "zod";
import type { effortChannelSchema } from "../channel.ts";

/** A channel that every company has unless its scenario names others. To add one: a new file here and a line in `index.ts`. */
export interface BuiltInChannel {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  readonly terms: z.input<typeof effortChannelSchema>;
}
