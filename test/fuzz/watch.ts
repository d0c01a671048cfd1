import { Worker } from "node:worker_threads";

/** How long one file may be read before the whole is given up. */
const PATIENCE_MS = 60_000;

/** Ends the process where the same file is read for a minute: a reader that never ends cannot be asked to. */
export function watch(): {
  readonly tell: (reader: number, at: number) => void;
  readonly close: () => Promise<number>;
} {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(
    `const { workerData } = require("node:worker_threads");
    let before = "";
    setInterval(() => {
      const now = workerData.join(" ");
      if (now === before) {
        require("node:fs").writeSync(2, "\\nreader " + workerData[0] + " hangs on file " + workerData[1] + "\\n");
        process.kill(process.pid, "SIGKILL");
      }
      before = now;
    }, ${PATIENCE_MS});`,
    { eval: true, workerData: shared },
  );
  worker.unref();
  return {
    tell(reader, at) {
      shared[0] = reader;
      shared[1] = at;
    },
    close: () => worker.terminate(),
  };
}
