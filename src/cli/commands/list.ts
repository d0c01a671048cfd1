import { Command } from "@commander-js/extra-typings";
import { print } from "../terminal.ts";

/** `truce list`: names what can be used in a scenario file, with a sentence each. */
export function listCommand() {
  return new Command("list")
    .description("name what can be used in a scenario file, with a sentence each")
    .argument("[kind]", "only one kind, e.g. metrics")
    .option("--json", "print it as JSON")
    .addHelpText("after", "\nExamples:\n  $ truce list\n  $ truce list metrics\n")
    .action(async (kind, { json }) => {
      const { catalogue, chosenKinds, shownCatalogue } = await import("../catalogue.ts");
      const kinds = chosenKinds(catalogue(), kind);
      print(json ? JSON.stringify(kinds, null, 2) : shownCatalogue(kinds));
    });
}
