import { Command } from "@commander-js/extra-typings";

/** `truce schema`: prints the JSON Schema of scenario files. */
export function schemaCommand() {
  return new Command("schema")
    .description("print the JSON Schema of scenario files")
    .addHelpText("after", "\nExample:\n  $ truce schema > scenario.schema.json\n")
    .action(async () => {
      const { scenarioJsonSchema } = await import("../../scenario/json-schema.ts");
      process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
    });
}
