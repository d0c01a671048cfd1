/** What the executable's exit code says. */
export const exitCodes = Object.freeze({ done: 0, failed: 1, usage: 2, interrupted: 130 });

/** One of the executable's exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
