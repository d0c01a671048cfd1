import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Ended, folderWithTiny, truce } from "./truce.ts";

const folder = folderWithTiny();
const quick = ["--trials", "4", "--batches", "2", "--pilots", "100", "--quiet"];
let json: Ended;

beforeAll(async () => {
  const tiny = readFileSync(join(folder, "tiny.yaml"), "utf8");
  writeFileSync(join(folder, "reps.yaml"), tiny.replace("reps: { count: 1,", "reps: { count: 4,"));
  writeFileSync(join(folder, "one.yaml"), tiny.replace(/ {2}bonus:[\s\S]*(?=markets:)/, ""));
  json = await truce(folder, ["power", "reps.yaml", ...quick, "--jobs", "1", "--json"]);
}, 60_000);

describe("truce power", () => {
  it("prints JSON of every plan but the first, in each market", () => {
    expect(json.stderr).toBe("");
    expect(json.code).toBe(0);
    const found = JSON.parse(json.stdout) as Record<string, unknown> & { comparisons: object[] };
    expect(found).toMatchObject({ format: "truce-power", version: 1, baseline: "fixed", pilots: 100 });
    expect(found.comparisons).toHaveLength(2);
    expect(Object.keys(found.comparisons[0]!)).toEqual(["market", "plan", "decision", "because", "fields"]);
  });

  it("prints the same bytes whatever the number of threads", async () => {
    const { stdout } = await truce(folder, ["power", "reps.yaml", ...quick, "--jobs", "2", "--json"]);
    expect(stdout).toBe(json.stdout);
  }, 60_000);

  it("answers in 80 columns, from the plan that is asked for", async () => {
    const { stdout, code } = await truce(folder, ["power", "tiny.yaml", ...quick, "--baseline", "bonus"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/, beside bonus$/m);
    expect(stdout).toContain("teams on each plan");
    expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  }, 60_000);

  it.each([
    [["one.yaml"], /has one plan/],
    [["reps.yaml", "--baseline", "bonsu"], /no plan 'bonsu' \(did you mean 'bonus'\?\)/],
    [["reps.yaml", "--batches", "1"], /--batches/],
    [["reps.yaml", "--set", "batches=1"], /one batch does not tell/],
    [["reps.yaml", "--pilots", "3"], /--pilots/],
    [["nowhere.yaml"], /nowhere\.yaml/],
  ])("ends in a sentence where it cannot be asked: %j", async (words, says) => {
    const { stdout, stderr, code } = await truce(folder, ["power", ...words]);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([stdout, code]).toEqual(["", 2]);
  });
});
