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
