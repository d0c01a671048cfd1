import { z } from "zod";
import type { JsonSchema } from "../../scenario/json-schema.ts";
import { gameSchema } from "./game-schema.ts";

/**
 * The JSON Schema of game files, from which editors complete and check them; of what may be written.
 *
 * @example
 * import { gameJsonSchema } from "truce";
 *
 * console.log(JSON.stringify(gameJsonSchema(), null, 2));
 */
export function gameJsonSchema(): JsonSchema {
  return z.toJSONSchema(gameSchema, { io: "input" }) as JsonSchema;
}
