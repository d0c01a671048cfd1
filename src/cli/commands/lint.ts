import { Command, Option } from "@commander-js/extra-typings";
import { folderName } from "../folder-name.ts";
import { wholeNumber } from "../numbers.ts";
import { colourOption, quietOption, setOption } from "../simulation-options.ts";

/** `truce lint FILE`: reads pay plans before any trial and names what will not work. */
export function lintCommand() {
  return new Command("lint")
    .description("read pay plans before any trial and name what in them will not work")
    .argument("<file>", "a scenario file")
    .addOption(new Option("--plan <name>", "only this plan"))
    .addOption(setOption())
    .addOption(new Option("--seed <n>", "seed of the pilot").argParser(wholeNumber(0, 4_294_967_295)))
    .addOption(
      new Option("--jobs <n>", "threads for the pilot (default: all cores)").argParser(wholeNumber(1, 1024)),
    )
    .addOption(
      new Option("--out <dir>", "write a page with charts, and lint.json, into a folder").argParser(
        folderName,
      ),
    )
    .addOption(new Option("--json", "print the findings as JSON on standard output"))
    .addOption(quietOption())
    .addOption(colourOption())
    .addHelpText(
      "after",
      "\nExit code: 0 where nothing worse than a note was found, 1 where something was, 2 for a wrong file.\n\nExamples:\n  $ truce lint scenarios/plan-quota.yaml\n  $ truce lint mine.yaml --plan own --out output/mine-lint\n",
    )
    .action(async (file, options) => {
      const { lintScenario } = await import("../lint-scenario.ts");
      await lintScenario(file, options);
    });
}
