import { exitCodes } from "./exit-codes.ts";

/** A stop by the user, Ctrl-C or a polite kill. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly release: () => void;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Listens for the user's stop: the first asks for a clean end and tells `onFirst`; the second ends the process at once, after
 * `tidy` has taken away what is unfinished.
 */
export function listenForInterruption(onFirst: () => void, tidy: () => void): Interruption {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) {
      tidy();
      process.exit(exitCodes.interrupted);
    }
    controller.abort();
    onFirst();
  };
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}
