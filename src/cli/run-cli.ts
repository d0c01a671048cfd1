import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { CommanderError } from "commander";
import { printable } from "../language/printable.ts";
import { Ending } from "./ending.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { program } from "./program.ts";
import { refuseUnknownCommand } from "./refuse-unknown-command.ts";
import { mindTheStreams, refuseColours, say, styled } from "./terminal.ts";

/** Where a bug is reported. */
const issuesAddress = "the project's issue tracker";

/** Runs the command line and sets the exit code; shows mistakes as sentences and bugs with their stack. */
export async function runCli(argv: readonly string[]): Promise<void> {
  mindTheStreams();
  // Node lets FORCE_COLOR win over NO_COLOR, and says so on standard error; whoever refuses colours is obeyed here.
  if (argv.includes("--no-color") || process.env.NO_COLOR) refuseColours();
  const code = await run(argv);
  // Lost output has set it already.
  process.exitCode = code || process.exitCode || exitCodes.done;
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  try {
    const truce = program();
    refuseUnknownCommand(truce as unknown as CommandUnknownOpts, argv.slice(2));
    await truce.parseAsync(argv);
    return exitCodes.done;
  } catch (error) {
    return explain(error);
  }
}

/** Shows an error on standard error: a mistake as its sentence, a bug with its stack. Gives the exit code that it deserves. */
export function explain(error: unknown): ExitCode {
  // Commander has already said what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof Ending) {
    say(`${styled("red", "truce:", process.stderr)} ${printable(error.message)}`);
    if (error.hint) say(printable(error.hint));
    if (error.cause !== undefined) explain(error.cause);
    return error.exitCode;
  }
  if (isOutOfMemory(error)) {
    say(
      "truce: the machine has too little memory for this; use fewer customers (company.customers.count) or --jobs 1",
    );
    return exitCodes.failed;
  }
  if (isOutOfAddresses(error)) {
    say(
      "truce: the system grants too few addresses; each running company takes 12 GB of them, of which hardly anything becomes memory: lift `ulimit -v`",
    );
    return exitCodes.failed;
  }
  say(error instanceof Error && error.stack ? error.stack : String(error));
  say(
    `\nThis is a bug in truce. Please report it, with the lines above and the command, in ${issuesAddress}.`,
  );
  return exitCodes.failed;
}

function isOutOfMemory(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY" || /array buffer allocation failed/i.test(message ?? "");
}

/** What the contact kernel throws; by its message, which is all that is left of an error that came back from a worker. */
function isOutOfAddresses(error: unknown): boolean {
  return /not enough address space/.test((error as Error).message ?? "");
}
