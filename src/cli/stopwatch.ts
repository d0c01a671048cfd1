/** Milliseconds that a step took, and those that the processor spent on it in all threads together. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** Takes the times of a command's steps. */
export interface Stopwatch {
  /** Ends a step that began where the one before ended; the first one began when the process started. */
  readonly lap: (step: string) => void;
  /** What each step took, in the order of the steps. */
  readonly laps: Readonly<Record<string, Time>>;
}

/** A stopwatch that has run since the process started; `now` tells the time since then. */
export function stopwatch(now: () => Time = sinceStart): Stopwatch {
  const laps: Record<string, Time> = {};
  let before: Time = { wall: 0, cpu: 0 };
  return {
    lap(step) {
      const time = now();
      const { wall, cpu } = laps[step] ?? { wall: 0, cpu: 0 };
      laps[step] = { wall: wall + time.wall - before.wall, cpu: cpu + time.cpu - before.cpu };
      before = time;
    },
    laps,
  };
}

function sinceStart(): Time {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}
