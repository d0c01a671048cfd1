import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { guidedCopy } from "../docs/guided-copy.ts";
import { complaints } from "./complaints.ts";

const copy = guidedCopy("add-an-experiment.md");
afterAll(copy.remove);

const scenario = `
name: small
months: 3
trials: 2
plan: salary-only
company:
  customers: { count: 150 }
  marketers: { count: 2, teamSize: 0.015 }
  reps: { count: 2, teamSize: 0.015 }
  decisions: { foresightMonths: 1 }
`;

beforeAll(() => writeFileSync(join(copy.folder, "small.yaml"), scenario));

it("compiles, its words in every language too", () => {
  const hire = ["hire.ts", "hire-words.ts"].map((name) => `src/experiments/hire/${name}`);
  const lists = ["src/experiments/index.ts", "src/language/catalogues.ts", "src/language/ru/catalogues.ts"];
  expect(complaints(copy.folder, [...hire, ...lists, "src/language/ru/hire.ts"])).toEqual([]);
});

/** What the command line of the copy says and writes. */
async function truce(...words: readonly string[]) {
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  const run = promisify(execFile)(process.execPath, [tsx, "src/cli.ts", ...words], { cwd: copy.folder });
  return run.catch((error: { code: number; stdout: string; stderr: string }) => error);
}

it("makes a command with an option, an answer, a report, a table and a part of findings", async () => {
  const { stdout } = await truce("hire", "small.yaml", "--more", "2", "--out", "out", "--jobs", "1");
  expect(stdout).toMatch(/^2 more in sales change profit by .*\d.*\.$/m);
  expect(readFileSync(join(copy.folder, "out/report.html"), "utf8")).toContain("What hiring brings");
  expect(readFileSync(join(copy.folder, "out/hire.csv"), "utf8")).toBe("reps,more\r\n2,2\r\n");
  expect(existsSync(join(copy.folder, "out/trials.csv"))).toBe(true);
  const findings = JSON.parse(readFileSync(join(copy.folder, "out/findings.json"), "utf8"));
  expect(findings.hire).toEqual({ reps: 2, more: 2 });
  const { present } = (await copy.load(
    "experiments/present.ts",
  )) as typeof import("../../src/experiments/present.ts");
  const russian = present(findings, { language: "ru" }).find(({ id }) => id === "answer")!;
  expect(russian).toMatchObject({ heading: "Что даёт наём", blocks: [{ kind: "answer" }] });
  expect(JSON.stringify(russian)).toMatch(/Прирост отдела продаж: 2/);
  expect(findings.arms.map(({ id }: { id: string }) => id)).toEqual(["as-is.healthy", "more.healthy"]);

  writeFileSync(
    join(copy.folder, "newer.json"),
    JSON.stringify({ ...findings, hire: { ...findings.hire, pay: 1 } }),
  );
  const refused = await truce("report", "newer.json", "--out", "again");
  expect(refused.stderr).toContain("holds hire.pay");
}, 120_000);
