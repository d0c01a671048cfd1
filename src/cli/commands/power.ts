import { Command, Option } from "@commander-js/extra-typings";
import { MOST_MONTHS } from "../../calendar.ts";
import { wholeNumber } from "../numbers.ts";
import { colourOption, quietOption, setOption } from "../simulation-options.ts";

/** `truce power FILE`: says what it takes to decide between plans, in the simulation and in the real company. */
export function powerCommand() {
  return new Command("power")
    .description(
      "say how many batches decide between plans, and how many reps and months a pilot in the real company would take",
    )
    .argument("<file>", "a scenario file with two plans or more")
    .addOption(
      new Option(
        "--baseline <name>",
        "the plan that the others are tried beside (default: the file's first)",
      ),
    )
    .addOption(new Option("--trials <n>", "paired trials of every arm").argParser(wholeNumber(2, 100_000)))
    .addOption(
      new Option(
        "--batches <n>",
        "batches that trials are dealt to, each of people with a pilot of their own",
      ).argParser(wholeNumber(2, 1000)),
    )
    .addOption(
      new Option(
        "--pilots <n>",
        "pilots in the company that are drawn of each size (default: 2000)",
      ).argParser(wholeNumber(100, 100_000)),
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
    .addHelpText("after", "\nExample:\n  $ truce power scenarios/quota-or-commission.yaml\n")
    .action(async (file, options) => {
      const { powerOfScenario } = await import("../power-of-scenario.ts");
      await powerOfScenario(file, options);
    });
}
