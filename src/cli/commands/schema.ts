import { Command } from "@commander-js/extra-typings";
import { print } from "../terminal.ts";

/** `truce schema`: prints the JSON Schema of scenario files, or of game files. */
export function schemaCommand() {
  return new Command("schema")
    .description("print the JSON Schema of scenario files")
    .option("--game", "of game files instead")
    .addHelpText("after", "\nExample:\n  $ truce schema > scenario.schema.json\n")
    .action(async ({ game }) => {
      if (game) {
        const { gameJsonSchema } = await import("../../games/file/game-json-schema.ts");
        print(JSON.stringify(gameJsonSchema(), null, 2));
        return;
      }
      const { scenarioJsonSchema } = await import("../../scenario/json-schema.ts");
      print(JSON.stringify(scenarioJsonSchema(), null, 2));
    });
}
