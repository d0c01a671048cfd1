import { type Command, Option } from "@commander-js/extra-typings";
import { InvalidArgumentError } from "commander";
import type { Experiment, ExperimentOption } from "../../experiments/experiment.ts";
import type { ArmChoice } from "../../scenario/choose-arm.ts";
import { simulationCommand } from "../simulation-options.ts";
import type { SimulationRequest } from "../simulation-request.ts";

/** The command that asks an experiment: `truce compare FILE…`, `truce run FILE`. */
export function experimentCommand(experiment: Experiment): Command {
  const { name, sentence, takes, files, options, examples } = experiment;
  const command = simulationCommand(name).description(sentence) as Command;
  command.argument(takes === "arm" ? "<file>" : "<files...>", files);
  if (takes === "arm") for (const option of armOptions()) command.addOption(option);
  for (const option of options) command.addOption(optionOf(option));
  const shown = examples.map((example) => `  $ truce ${example}\n`).join("");
  command.addHelpText("after", `\n${examples.length === 1 ? "Example" : "Examples"}:\n${shown}`);
  return command.action(async (...[asked, given]: readonly unknown[]) => {
    const { askExperiment } = await import("../ask-experiment.ts");
    const request = given as SimulationRequest & ArmChoice & Readonly<Record<string, unknown>>;
    const own = options.filter((option) => request[option.name] !== undefined);
    const choice = Object.fromEntries(own.map((option) => [option.name, request[option.name]]));
    await askExperiment(experiment, [asked as string | readonly string[]].flat(), { ...request, choice });
  });
}

function armOptions() {
  return [
    new Option("--plan <name>", "which plan, where the file names several"),
    new Option("--market <name>", "which market, where the file names several"),
  ];
}

function optionOf({ name, value, sentence, read }: ExperimentOption): Option {
  const option = new Option(`--${typed(name)}${value === undefined ? "" : ` <${value}>`}`, sentence);
  return read === undefined ? option : option.argParser((text: string) => readingOf(read, text));
}

/** A name of several words as one types it. */
function typed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What an option's reader says is wrong, as commander tells it. */
function readingOf(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
