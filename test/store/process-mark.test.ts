import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { isRunning, processMark } from "../../src/store/process-mark.ts";

const part = (place: number, text: string) =>
  processMark
    .split("-")
    .map((one, k) => (k === place ? text : one))
    .join("-");

test("this process runs", () => {
  expect(isRunning(processMark)).toBe(true);
});

test.skipIf(!existsSync("/proc/self/stat"))("a number that was given again is another process", () => {
  expect(isRunning(part(4, "1"))).toBe(false);
  expect(isRunning(part(1, "0a1b2c3d"))).toBe(false);
});

test("of another machine, another container, or whoever left no mark, nothing is said", () => {
  expect(isRunning(part(0, "0a1b2c3d"))).toBeUndefined();
  expect(isRunning(part(2, "1"))).toBeUndefined();
  for (const mark of ["", "Ab3xYz", "../..", `${processMark}-1`]) expect(isRunning(mark)).toBeUndefined();
});

test("a child runs until it is killed, though nobody has asked yet how it ended", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  // Where nothing tells when a process began, the number alone decides.
  const began = existsSync("/proc/self/stat") ? await beganOf(child.pid!) : "0";
  const mark = part(3, String(child.pid)).replace(/\d+$/, began);
  expect(isRunning(mark)).toBe(true);
  const closed = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGKILL");
  await closed;
  expect(isRunning(mark)).toBe(false);
});

async function beganOf(pid: number): Promise<string> {
  const { readFileSync } = await import("node:fs");
  return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ")[19]!;
}
