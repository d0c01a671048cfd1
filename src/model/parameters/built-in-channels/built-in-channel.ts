import type { z } from "zod";
import type { Text } from "../../../language/text.ts";
import type { effortChannelSchema } from "../channel.ts";

/** A channel that every company has unless its scenario names others. To add one: a new file here and a line in `index.ts`. */
export interface BuiltInChannel {
  readonly name: string;
  readonly title: Text;
  readonly sentence: Text;
  readonly terms: z.input<typeof effortChannelSchema>;
}
