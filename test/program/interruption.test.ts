import { expect, test, vi } from "vitest";
import { listenForInterruption } from "../../src/cli/interruption.ts";

test("a stop that was asked for is heard until the process ends, one that was not only as long as there is work", () => {
  const before = process.listenerCount("SIGHUP");
  const [onFirst, tidy] = [vi.fn(), vi.fn()];
  listenForInterruption(onFirst, tidy).release();
  expect(process.listenerCount("SIGHUP")).toBe(before);
  const { signal, release } = listenForInterruption(onFirst, tidy);
  process.emit("SIGHUP", "SIGHUP");
  release();
  expect(process.listenerCount("SIGHUP")).toBe(before + 1);
  process.emit("SIGHUP", "SIGHUP");
  expect([signal.aborted, onFirst.mock.calls.length, tidy.mock.calls.length]).toEqual([true, 1, 0]);
});
