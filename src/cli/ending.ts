import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** The end of a command, shown as its message; with a stack only where a bug is its cause. */
export class Ending extends Error {
  readonly exitCode: ExitCode;
  /** What to do about it, on a line of its own. */
  readonly hint: string | undefined;

  constructor(message: string, exitCode: ExitCode, hint?: string, bug?: unknown) {
    super(message, bug === undefined ? {} : { cause: bug });
    this.name = "Ending";
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** The command line, or a file that its author can mend, is wrong. */
export function wrongUsage(message: string, hint?: string): Ending {
  return new Ending(message, exitCodes.usage, hint);
}

/** The command was right, but could not be carried out; a bug that is behind it is shown with it. */
export function failure(message: string, hint?: string, bug?: unknown): Ending {
  return new Ending(message, exitCodes.failed, hint, bug);
}

/** The user stopped it. */
export function interrupted(message: string): Ending {
  return new Ending(message, exitCodes.interrupted);
}
