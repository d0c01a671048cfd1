import { Command } from "@commander-js/extra-typings";
import { colourOption, outOption, quietOption } from "../simulation-options.ts";

/** `truce report FINDINGS`: draws a report again from its findings, without simulating. */
export function reportCommand() {
  return new Command("report")
    .description("draw a report again from its findings, without simulating")
    .argument("<findings>", "a findings.json that a run wrote")
    .addOption(outOption())
    .addOption(quietOption())
    .addOption(colourOption())
    .addHelpText(
      "after",
      "\nExample:\n  $ truce report output/contest-or-pool/2026-11-23T08-55-01Z/findings.json\n",
    )
    .action(async (file, options) => {
      const { drawAgain } = await import("../draw-again.ts");
      await drawAgain(file, options);
    });
}
