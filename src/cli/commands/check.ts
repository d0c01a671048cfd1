import { Command, Option } from "@commander-js/extra-typings";
import { colourOption, quietOption, setOption } from "../simulation-options.ts";

/** `truce check FILE…`: says everything that is wrong with scenario files and touches nothing. */
export function checkCommand() {
  return new Command("check")
    .description("say everything that is wrong with scenario files, and touch nothing")
    .argument("<files...>", "scenario files")
    .addOption(new Option("--strict", "let warnings fail: exit code 1 where there is one"))
    .addOption(setOption())
    .addOption(quietOption())
    .addOption(colourOption())
    .addHelpText(
      "after",
      "\nExit code: 0 for files that can be run, whatever is said of their pay plans;\n1 for warnings with --strict; 2 for mistakes.\n\nExample:\n  $ truce check scenarios/*.yaml\n",
    )
    .action(async (files, { set, quiet, strict }) => {
      const { checkScenarios } = await import("../check-scenarios.ts");
      checkScenarios(files, set, { quiet: quiet === true, strict: strict === true });
    });
}
