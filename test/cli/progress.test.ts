import { expect, test } from "vitest";
import { showProgress } from "../../src/cli/progress.ts";

/** A stream that remembers, and a clock that is set by hand. */
function shown(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, columns, write: (text: string) => written.push(text) };
  return { written, clock, progress: showProgress(stream, () => clock.now) };
}

test("on a terminal one line is rewritten, with a bar, a count and the time left", () => {
  const { written, clock, progress } = shown(true);
  progress.tell("trials", 0, 40);
  clock.now = 10_000;
  progress.tell("trials", 10, 40);
  expect(written.at(-1)).toBe(`\r\x1b[Ktrials  ${"█".repeat(6)}${"░".repeat(18)} 10/40, 30 s left`);
  progress.clear();
  expect(written.at(-1)).toBe("\r\x1b[K");
});

test("a narrow terminal never wraps the line", () => {
  const { written, progress } = shown(true, 30);
  progress.tell("trials", 5, 40);
  expect(written.at(-1)!.replace("\r\x1b[K", "").length).toBeLessThan(30);
});

test("elsewhere there is a line every five seconds at most, without control characters", () => {
  const { written, clock, progress } = shown(false);
  for (clock.now = 0; clock.now <= 20_000; clock.now += 100) progress.tell("pilot", clock.now / 100, 200);
  expect(written.length).toBeGreaterThan(1);
  expect(written.length).toBeLessThanOrEqual(4);
  expect(written[0]).toBe("pilot: 50 of 200, 15 s left\n");
  progress.clear();
  for (const control of ["\r", "\x1b"]) expect(written.join("")).not.toContain(control);
});

test("minutes are told as minutes", () => {
  const { written, clock, progress } = shown(true);
  progress.tell("trials", 0, 1000);
  clock.now = 10_000;
  progress.tell("trials", 50, 1000);
  expect(written.at(-1)).toMatch(/, 4 min left$/);
});
