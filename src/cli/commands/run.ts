import { Option } from "@commander-js/extra-typings";
import { simulationCommand } from "../simulation-options.ts";

/** `truce run FILE`: simulates one plan in one market. */
export function runCommand() {
  return simulationCommand("run")
    .description("simulate one scenario: one plan in one market")
    .argument("<file>", "a scenario file")
    .addOption(new Option("--plan <name>", "which plan, where the file names several"))
    .addOption(new Option("--market <name>", "which market, where the file names several"))
    .addHelpText(
      "after",
      "\nExample:\n  $ truce run scenarios/contest-or-pool.yaml --plan pool --market dying\n",
    )
    .action(async (file, options) => {
      const { runScenario } = await import("../run-scenario.ts");
      await runScenario(file, options);
    });
}
