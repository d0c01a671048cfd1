import { ScenarioMistake } from "../scenario/scenario-mistake.ts";

/** An argument of the library is not what it must be; the message names it, what it is and what is expected. */
export class ArgumentMistake extends ScenarioMistake {
  /** Which: "options.months", "scenario". */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(`${argument}: ${message}`);
    this.argument = argument;
  }
}
