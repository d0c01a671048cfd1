import { listenForInterruption } from "./interruption.ts";
import { type Progress, showProgress, silentProgress } from "./progress.ts";
import { type Stopwatch, stopwatch } from "./stopwatch.ts";
import { say } from "./terminal.ts";

/** How a command that simulates speaks, is timed and is stopped. */
export interface Conduct {
  readonly progress: Progress;
  /** Says something on the way, unless the command is to be quiet. */
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
  readonly watch: Stopwatch;
  /** What is finished before a stop that was asked for. */
  doing: string;
}

/** Does something long at the terminal; `tidy` takes away what is unfinished, at the end or where a second stop ends all at once. */
export async function attend<T>(
  { quiet }: { readonly quiet?: true | undefined },
  work: (conduct: Conduct) => Promise<T>,
  tidy: () => void = () => {},
): Promise<T> {
  const watch = stopwatch();
  watch.lap("start");
  const progress = quiet ? silentProgress : showProgress(process.stderr);
  const warn = (message: string) => {
    progress.clear();
    if (!quiet) say(`truce: ${message}`);
  };
  const { signal, release } = listenForInterruption(
    () => warn(`finishing ${conduct.doing}; press Ctrl-C again to stop at once`),
    tidy,
  );
  const conduct: Conduct = { progress, warn, signal, watch, doing: "the trials under way" };
  try {
    return await work(conduct);
  } finally {
    progress.clear();
    tidy();
    release();
  }
}
