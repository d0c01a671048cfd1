import { exitCodes } from "./exit-codes.ts";

/** A stop by the user, Ctrl-C or a polite kill, or by a connection that is lost. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening; not where a stop was asked for, since one that is told again must find the end as it was to be. */
  readonly release: () => void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Listens for the user's stop: the first asks for a clean end and tells `onFirst`; the second ends the process at once, after
 * `tidy` has taken away what is unfinished. A hang-up is never the second: shell and system may both tell of the same one.
 */
export function listenForInterruption(onFirst: () => void, tidy: () => void): Interruption {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted && name === "SIGHUP") return;
    if (controller.signal.aborted) {
      tidy();
      process.exit(exitCodes.interrupted);
    }
    controller.abort();
    // A process that simply runs out of work takes its listeners away before it is gone, and a hang-up told again then would kill it.
    process.once("beforeExit", () => process.exit());
    onFirst();
  };
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      if (controller.signal.aborted) return;
      for (const name of signals) process.off(name, stop);
    },
  };
}
