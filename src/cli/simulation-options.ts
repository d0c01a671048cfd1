import { Command, Option } from "@commander-js/extra-typings";
import { MOST_MONTHS } from "../calendar.ts";
import { folderName } from "./folder-name.ts";
import { formatList, usualFormats } from "./formats.ts";
import { wholeNumber } from "./numbers.ts";

/** A command that simulates, with the options that all such commands share. */
export function simulationCommand(name: string) {
  return new Command(name)
    .addOption(new Option("--trials <n>", "paired trials of every arm").argParser(wholeNumber(2, 100_000)))
    .addOption(
      new Option(
        "--batches <n>",
        "batches that trials are dealt to, each of people with a pilot of their own",
      ).argParser(wholeNumber(1, 1000)),
    )
    .addOption(new Option("--seed <n>", "seed of all luck").argParser(wholeNumber(0, 4_294_967_295)))
    .addOption(new Option("--months <n>", "counted months of a trial").argParser(wholeNumber(1, MOST_MONTHS)))
    .addOption(setOption())
    .addOption(outOption())
    .addOption(
      new Option("--jobs <n>", "threads to run on; 1 runs in this process (default: all cores)").argParser(
        wholeNumber(1, 1024),
      ),
    )
    .addOption(formatOption())
    .addOption(new Option("--people", "add rows of single people to the CSV files"))
    .addOption(new Option("--json", "print the findings on standard output, all else on standard error"))
    .addOption(quietOption())
    .addOption(timingsOption())
    .addOption(colourOption());
}

/** `--set path=value`, any number of times. */
export function setOption(about = "change a value of the scenario, e.g. company.reps.count=12 (repeatable)") {
  return new Option("--set <path=value>", about)
    .default([] as string[], "nothing")
    .argParser((value: string, before: string[]) => [...before, value]);
}

/** `--out DIR`. */
export function outOption() {
  return new Option("--out <dir>", "folder for the results (default: output/<name>/<time>)").argParser(
    folderName,
  );
}

/** `--format html,csv`. */
function formatOption() {
  return new Option(
    "--format <list>",
    `which files to write: ${usualFormats.join(",")} (default: these); excel for tables that Excel opens as columns in the scenario's language`,
  ).argParser(formatList);
}

/** `--quiet`. */
export function quietOption() {
  return new Option("--quiet", "say nothing but what went wrong");
}

/** `--timings`, for whoever measures the software: one line of JSON on standard error. Not shown in the help. */
function timingsOption() {
  return new Option("--timings", "print how long each step took, as JSON on standard error").hideHelp();
}

/** `--no-color`. */
export function colourOption() {
  return new Option("--no-color", "no colours; so does the variable NO_COLOR");
}
