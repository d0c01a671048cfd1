import { expect, test } from "vitest";
import { formatProblem } from "../../src/scenario/problem.ts";

test("a problem stays one line that no terminal obeys, whatever an author wrote", () => {
  const problem = {
    file: "x.yaml",
    line: 3,
    column: 5,
    path: "plan",
    message: "unknown key 'a\nb\u001b[31m'",
  };
  expect(formatProblem(problem)).toBe("x.yaml:3:5 plan: unknown key 'a b\ufffd[31m'");
});

test("endless names and settings are cut where they are shown", () => {
  const endless = "x".repeat(90_000);
  const problem = {
    file: `--set ${endless}`,
    line: 0,
    column: 0,
    path: endless,
    message: endless,
    hint: endless,
  };
  expect(formatProblem(problem).length).toBeLessThan(3000);
});
