import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaints } from "./complaints.ts";

const guide = readFileSync("docs/add-a-pay-component.md", "utf8");

/** The code blocks of the page, in its order. */
const blocks = [...guide.matchAll(/^```(?:ts|yaml)\n(.*?)^```$/gms)].map(([, code]) => code!);
const [component, list, words, term, plans, sample] = blocks as readonly string[];

const components = "src/model/incentives/components";
const russian = "src/language/ru/pay.ts";
const terms = "test/model/incentives/arbitrary-terms.ts";

let copy: string;

const inCopy = (file: string) => join(copy, file);

function change(file: string, how: (text: string) => string): void {
  const before = readFileSync(inCopy(file), "utf8");
  const after = how(before);
  expect(after, file).not.toBe(before);
  writeFileSync(inCopy(file), after);
}

/** Puts a line or more at the end of an object that a file holds, before the bracket that closes it. */
const into = (object: RegExp, code: string) => (text: string) =>
  text.replace(object, (whole, closing: string) => `${whole.slice(0, -closing.length)}${code}${closing}`);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  return { status, text: `${stdout}${stderr}` };
}

const truce = (...args: readonly string[]) => run("--import", "tsx", "src/cli.ts", ...args);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "truce-guide-"));
  for (const path of ["src", "test", "package.json", "tsconfig.json", "scenarios"])
    cpSync(path, inCopy(path), { recursive: true });
  symlinkSync(resolve("node_modules"), inCopy("node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("docs/add-a-pay-component.md, followed to the letter", () => {
  it("has the six pieces of code that it speaks of", () => {
    expect(blocks).toHaveLength(6);
    expect(guide).toContain(`\`${components}\``);
    for (const file of [`${components}/index.ts`, russian, terms]) expect(guide).toContain(`\`${file}\``);
  });

  it("the file and the line alone leave the compiler asking for words and sample terms", () => {
    const [imported, listed] = list!.split("\n\n") as [string, string];
    writeFileSync(inCopy(`${components}/spot.ts`), component!);
    change(`${components}/index.ts`, (text) =>
      `${imported}\n${text}`.replace(/^export const payComponents = \[.*?\] as const;\n/ms, listed),
    );
    const asked = complaints(copy, [`${components}/spot.ts`, `${components}/index.ts`, russian, terms]);
    expect(asked.filter((one) => one.startsWith(components))).toEqual([]);
    expect(asked.filter((one) => one.startsWith(russian)).join("\n")).toMatch(
      /'spot' is missing.*'every' is missing/s,
    );
    expect(asked.filter((one) => one.startsWith(terms)).join("\n")).toContain("spot");
  });

  it("with its words and sample terms it compiles", () => {
    change(russian, into(/^export const components: .*?(^\};\n)/ms, words!));
    change(russian, into(/^export const terms: .*?(^\}\);\n)/ms, term!));
    change(terms, into(/^const own: .*?(^\};\n)/ms, sample!));
    expect(complaints(copy, [`${components}/spot.ts`, `${components}/index.ts`, russian, terms])).toEqual([]);
  });

  it("check and list know it", () => {
    writeFileSync(inCopy("spot.yaml"), `name: spot\nlanguage: ru\n${plans}`);
    expect(truce("check", "spot.yaml")).toMatchObject({ status: 0 });
    expect(truce("list", "components").text).toContain("Pays the same bonus for every so many units");
  });

  it("and it keeps the laws of pay and of words", () => {
    writeFileSync(
      inCopy("vitest.config.ts"),
      'export default { test: { pool: "threads", maxWorkers: 2 } };\n',
    );
    const laws = ["test/model/incentives/components/laws.test.ts", "test/language/names.test.ts"];
    const { status, text } = run("node_modules/vitest/vitest.mjs", "run", "--reporter=verbose", ...laws);
    expect(text).toMatch(/spot/);
    expect(status, text).toBe(0);
  });
}, 120_000);
