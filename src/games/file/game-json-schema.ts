import { z } from "zod";
import type { JsonSchema } from "../../scenario/json-schema.ts";
import { gameSchema } from "./game-schema.ts";

/** The JSON Schema of game files, from which editors complete and check them; of what may be written. */
export function gameJsonSchema(): JsonSchema {
  return z.toJSONSchema(gameSchema, { io: "input" }) as JsonSchema;
}
