import { simulationCommand } from "../simulation-options.ts";

/** `truce compare FILE…`: compares plans in markets on the same luck. */
export function compareCommand() {
  return simulationCommand("compare")
    .description("compare the plans of one scenario file, or of several, in their markets")
    .argument("<files...>", "scenario files; the first plan is what the others are compared with")
    .addHelpText(
      "after",
      "\nExamples:\n  $ truce compare scenarios/contest-or-pool.yaml --trials 100\n  $ truce compare this-year.yaml next-year.yaml --set company.reps.count=12\n",
    )
    .action(async (files, options) => {
      const { compareScenarios } = await import("../compare-scenarios.ts");
      await compareScenarios(files, options);
    });
}
