import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** The end of a command that is nobody's bug: shown as its message alone, never with a stack. */
export class Ending extends Error {
  readonly exitCode: ExitCode;
  /** What to do about it, on a line of its own. */
  readonly hint: string | undefined;

  constructor(message: string, exitCode: ExitCode, hint?: string) {
    super(message);
    this.name = "Ending";
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** The command line, or a file that its author can mend, is wrong. */
export function wrongUsage(message: string, hint?: string): Ending {
  return new Ending(message, exitCodes.usage, hint);
}

/** The command was right, but could not be carried out. */
export function failure(message: string, hint?: string): Ending {
  return new Ending(message, exitCodes.failed, hint);
}

/** The user stopped it. */
export function interrupted(message: string): Ending {
  return new Ending(message, exitCodes.interrupted);
}
