import { Command, Option } from "@commander-js/extra-typings";
import { MOST_MONTHS } from "../../calendar.ts";
import { wholeNumber } from "../numbers.ts";
import { colourOption, quietOption, setOption } from "../simulation-options.ts";

/** `truce explain FILE`: says what people believe of their levers under a plan, and where they end up. */
export function explainCommand() {
  return new Command("explain")
    .description(
      "say why people do what they do under a plan: what each lever pays, costs, and where it goes",
    )
    .argument("<file>", "a scenario file")
    .addOption(new Option("--plan <name>", "which plan (default: the file's first)"))
    .addOption(new Option("--market <name>", "which market (default: the file's first)"))
    .addOption(new Option("--person <role>", "only one role: marketer or rep"))
    .addOption(
      new Option("--trials <n>", "trials that show where they end up (default: 8)").argParser(
        wholeNumber(1, 1000),
      ),
    )
    .addOption(new Option("--seed <n>", "seed of all luck").argParser(wholeNumber(0, 4_294_967_295)))
    .addOption(new Option("--months <n>", "counted months of a trial").argParser(wholeNumber(1, MOST_MONTHS)))
    .addOption(setOption())
    .addOption(
      new Option("--jobs <n>", "threads to run on (default: all cores)").argParser(wholeNumber(1, 1024)),
    )
    .addOption(new Option("--json", "print the numbers as JSON on standard output"))
    .addOption(quietOption())
    .addOption(colourOption())
    .addHelpText(
      "after",
      "\nExample:\n  $ truce explain scenarios/plan-contest.yaml --plan contest --person marketer\n",
    )
    .action(async (file, options) => {
      const { explainScenario } = await import("../explain-scenario.ts");
      await explainScenario(file, options);
    });
}
