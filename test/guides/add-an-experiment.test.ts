import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const guide = readFileSync("docs/add-an-experiment.md", "utf8");
const [code, listed] = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block!);

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

/** Imports in order, then the rest: their order hangs on where a file stands. */
function withSortedImports(text: string): string {
  const imports = text.match(/^import .*;\n/gm)!;
  return [...imports.toSorted(), text.replaceAll(/^import .*;\n/gm, "").trim()].join("");
}

it("holds the code that is checked as a file of its own", () => {
  const file = readFileSync("test/docs/hire/hire.ts", "utf8")
    .replaceAll("../../../src/experiments/", "../")
    .replaceAll("../../../src/", "../../");
  expect(withSortedImports(code!)).toBe(withSortedImports(file));
});

let folder: string;

/** A copy of the sources in which the guide was followed to the letter. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "truce-guide-"));
  cpSync("src", join(folder, "src"), { recursive: true });
  for (const name of ["package.json", "node_modules"]) symlinkSync(resolve(name), join(folder, name));
  mkdirSync(join(folder, "src/experiments/hire"));
  writeFileSync(join(folder, "src/experiments/hire/hire.ts"), code!);
  const [imported, list] = listed!.trim().split("\n\n");
  const index = join(folder, "src/experiments/index.ts");
  const text = readFileSync(index, "utf8").replace(/^export const experiments = .*$/m, list!);
  writeFileSync(index, `${imported}\n${text}`);
  writeFileSync(join(folder, "small.yaml"), scenario);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command line of the copy says and writes. */
async function truce(...words: readonly string[]) {
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  const run = promisify(execFile)(process.execPath, [tsx, "src/cli.ts", ...words], { cwd: folder });
  return run.catch((error: { code: number; stdout: string; stderr: string }) => error);
}

it("makes a command with an option, an answer, a report, a table and a part of findings", async () => {
  const { stdout } = await truce("hire", "small.yaml", "--more", "2", "--out", "out", "--jobs", "1");
  expect(stdout).toMatch(/^2 more in sales change profit by .*\d.*\.$/m);
  expect(readFileSync(join(folder, "out/report.html"), "utf8")).toContain("What hiring brings");
  expect(readFileSync(join(folder, "out/hire.csv"), "utf8")).toBe("reps,more\r\n2,2\r\n");
  expect(existsSync(join(folder, "out/trials.csv"))).toBe(true);
  const findings = JSON.parse(readFileSync(join(folder, "out/findings.json"), "utf8"));
  expect(findings.hire).toEqual({ reps: 2, more: 2 });
  expect(findings.arms.map(({ id }: { id: string }) => id)).toEqual(["as-is.healthy", "more.healthy"]);

  writeFileSync(
    join(folder, "newer.json"),
    JSON.stringify({ ...findings, hire: { ...findings.hire, pay: 1 } }),
  );
  const refused = await truce("report", "newer.json", "--out", "again");
  expect(refused.stderr).toContain("holds hire.pay");
}, 120_000);
