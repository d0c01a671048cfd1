import { Option } from "@commander-js/extra-typings";
import { causeList } from "../cause-list.ts";
import { simulationCommand } from "../simulation-options.ts";

/** `truce causes FILE`: what each cause of conflict costs a company. */
export function causesCommand() {
  return simulationCommand("causes")
    .description("switch causes of conflict on, or off where they are on, and say what each costs")
    .argument("<file>", "a scenario file")
    .addOption(new Option("--plan <name>", "which plan, where the file names several"))
    .addOption(new Option("--market <name>", "which market, where the file names several"))
    .addOption(
      new Option("--only <list>", "only these causes, by name; see 'truce list causes'").argParser(causeList),
    )
    .addOption(
      new Option(
        "--variants",
        "also try causes in other forms on top of the others, and blame and strategy sessions cause by cause: more arms, more time",
      ),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  $ truce causes scenarios/contest-or-pool.yaml --plan pool --market healthy\n  $ truce causes scenarios/causes/troubled-company.yaml\n",
    )
    .action(async (file, options) => {
      const { switchCauses } = await import("../switch-causes.ts");
      await switchCauses(file, options);
    });
}
