import { expect, test } from "vitest";
import { gameJsonSchema } from "../../../src/games/file/game-json-schema.ts";

test("the JSON Schema is what scenarios/games/game.schema.json holds (after a change of the schema: vitest -u)", async () => {
  const text = `${JSON.stringify(gameJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../scenarios/games/game.schema.json");
});
