import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { truce } from "../cli/truce.ts";

const folder = mkdtempSync(join(tmpdir(), "truce-game-"));
const contest = (noise: number, expected: string) => `
groups: { reps: { players: 2, tasks: { effort: {} } } }
outputs: { sales: { noise: ${noise} } }
pay:
  - { type: contest, between: people, metric: sales, prize: 2 }
expect: [${expected}]
`;
writeFileSync(join(folder, "right.yaml"), contest(1, "{ task: effort, value: 0.564, tolerance: 0.2 }"));
writeFileSync(join(folder, "wrong.yaml"), contest(1, "{ task: effort, value: 0.3 }"));
writeFileSync(join(folder, "unsettled.yaml"), contest(0.2, ""));
writeFileSync(join(folder, "unsettling.yaml"), contest(0.2, "{ settles: false }"));

const game = (...words: string[]) => truce(folder, ["game", ...words, "--seeds", "2", "--periods", "80"]);

test("a game is shown within 80 columns, with what is expected and what was found", async () => {
  const { code, stdout } = await game("right.yaml", "--check");
  expect(code).toBe(0);
  expect(stdout).toMatch(/reps effort +0\.5640 +0\.56\d\d +0\.\d{4} ±/);
  expect(stdout).toContain("Settles:");
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("--json prints the answers and nothing else; --check counts what is missed", async () => {
  const { code, stdout, stderr } = await game("wrong.yaml", "--json", "--check");
  expect(code).toBe(1);
  expect(stderr).toContain("1 expectation is missed");
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ games: [{ expectations: [{ holds: false }] }] }] });
});

test("a game without an equilibrium is told with its place and code 2, unless the file expects it", async () => {
  const unsettled = await game("unsettled.yaml");
  expect(unsettled.code).toBe(2);
  expect(unsettled.stderr).toMatch(/^unsettled\.yaml:4:1 Does not settle: .*reps 1 would gain/m);
  expect(unsettled.stdout).not.toContain("reps effort");
  expect(await game("unsettling.yaml", "--check")).toMatchObject({ code: 0 });
});

test("what is wrong with a file is told with its place, without a stack", async () => {
  const { code, stdout, stderr } = await game("right.yaml", "--set", "outputs.sales.noise=-1");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("noise must not be negative");
  expect(stderr).not.toContain("    at ");
});

test("schema --game prints the schema of game files", async () => {
  const { stdout } = await truce(folder, ["schema", "--game"]);
  const kept = new URL("../../scenarios/games/game.schema.json", import.meta.url);
  expect(stdout).toBe(readFileSync(kept, "utf8"));
});
