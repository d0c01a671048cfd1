import { CommanderError } from "commander";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { failure, interrupted, wrongUsage } from "../../src/cli/ending.ts";
import { explain } from "../../src/cli/run-cli.ts";

let said = "";
beforeEach(() => {
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test.each([
  [wrongUsage("wrong", "do this"), 2],
  [failure("wrong", "do this"), 1],
])("what is nobody's bug is shown as its sentence and hint", (ending, code) => {
  expect(explain(ending)).toBe(code);
  expect(said).toBe("truce: wrong\ndo this\n");
});

test("no message carries what a terminal would obey", () => {
  explain(wrongUsage("wrong \u001b[31m", "do \u0007"));
  expect(said).toBe("truce: wrong \ufffd[31m\ndo \ufffd\n");
});

test("a bug behind an ending is shown with it", () => {
  expect(explain(failure("not drawn", "draw it later", new TypeError("x is not a function")))).toBe(1);
  expect(said).toMatch(/^truce: not drawn\ndraw it later\nTypeError: x is not a function\n\s+at /);
  expect(said).toContain("This is a bug in truce");
});

test("an interruption has the exit code that shells know", () => {
  expect(explain(interrupted("stopped"))).toBe(130);
});

test("a bug shows its stack and asks to be reported", () => {
  expect(explain(new TypeError("x is not a function"))).toBe(1);
  expect(said).toMatch(/TypeError: x is not a function\n\s+at /);
  expect(said).toContain("This is a bug in truce. Please report it");
});

test("too little memory is told in words", () => {
  expect(explain(Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" }))).toBe(
    1,
  );
  expect(explain(new RangeError("Array buffer allocation failed"))).toBe(1);
  expect(said).not.toMatch(/\n\s+at /);
});

test("help that was asked for is no error, a wrong option is", () => {
  expect(explain(new CommanderError(0, "commander.helpDisplayed", ""))).toBe(0);
  expect(explain(new CommanderError(0, "commander.version", ""))).toBe(0);
  expect(explain(new CommanderError(0, "commander.help", ""))).toBe(0);
  expect(explain(new CommanderError(1, "commander.help", ""))).toBe(2);
  expect(explain(new CommanderError(1, "commander.unknownOption", ""))).toBe(2);
  expect(said).toBe("");
});

test("too few addresses are told in words, also by a worker", () => {
  expect(explain(new Error("a trial failed (plan x): not enough address space for the records"))).toBe(1);
  expect(said).toContain("ulimit -v");
  expect(said).not.toContain("bug");
});
