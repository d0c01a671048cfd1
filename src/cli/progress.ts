/** Where progress is shown: standard error, or what stands for it in a test. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Shows how far a command is: on a terminal one line that is rewritten, elsewhere a line every few seconds. */
export interface Progress {
  /** Tells how much of a phase is done; a new phase name starts a new phase. */
  readonly tell: (phase: string, done: number, total: number) => void;
  /** Wipes the line, so that something else can be written. */
  readonly clear: () => void;
}

/** Milliseconds between two updates. */
const EVERY_ON_TERMINAL = 100;
const EVERY_ELSEWHERE = 5000;
const BAR_WIDTH = 24;

/** Progress that is not shown. */
export const silentProgress: Progress = { tell: () => {}, clear: () => {} };

/** Starts to show progress; `now` is a clock in milliseconds. */
export function showProgress(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  const every = stream.isTTY ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE;
  let phase = "";
  let started = now();
  let shown = stream.isTTY ? -Infinity : started;
  return {
    tell(name, done, total) {
      const time = now();
      if (name !== phase) {
        phase = name;
        started = time;
      } else if (time - shown < every) return;
      if (!stream.isTTY && time - shown < every) return;
      shown = time;
      const left = secondsLeft(done, total, time - started);
      stream.write(
        stream.isTTY
          ? `\r\x1b[K${barLine(name, done, total, left, stream.columns)}`
          : plainLine(name, done, total, left),
      );
    },
    clear() {
      if (stream.isTTY) stream.write("\r\x1b[K");
    },
  };
}

function secondsLeft(done: number, total: number, elapsed: number): number | undefined {
  return done > 0 && elapsed > 500 ? Math.ceil(((total - done) * elapsed) / done / 1000) : undefined;
}

function barLine(
  phase: string,
  done: number,
  total: number,
  left: number | undefined,
  columns: number | undefined,
): string {
  const filled = total > 0 ? Math.min(BAR_WIDTH, Math.floor((done / total) * BAR_WIDTH)) : 0;
  const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
  return `${phase.padEnd(7)} ${bar} ${done}/${total}${timeLeft(left)}`.slice(0, (columns || 80) - 1);
}

function plainLine(phase: string, done: number, total: number, left: number | undefined): string {
  return `${phase}: ${done} of ${total}${timeLeft(left)}\n`;
}

function timeLeft(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  if (seconds < 60) return `, ${seconds} s left`;
  return `, ${Math.ceil(seconds / 60)} min left`;
}
