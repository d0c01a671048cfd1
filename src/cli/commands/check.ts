import { Command } from "@commander-js/extra-typings";
import { quietOption, setOption } from "../simulation-options.ts";
import { print } from "../terminal.ts";

/** `truce check FILE…`: says everything that is wrong with scenario files and touches nothing. */
export function checkCommand() {
  return new Command("check")
    .description("say everything that is wrong with scenario files, and touch nothing")
    .argument("<files...>", "scenario files")
    .addOption(setOption())
    .addOption(quietOption())
    .addHelpText("after", "\nExample:\n  $ truce check scenarios/*.yaml\n")
    .action(async (files, { set, quiet }) => {
      const { readScenarios } = await import("../read-scenarios.ts");
      const scenarios = readScenarios(files, { set });
      if (quiet) return;
      print(`${scenarios.length === 1 ? "1 file is" : `${scenarios.length} files are`} fine`);
    });
}
