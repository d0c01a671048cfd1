import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as truce from "../../src/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const index = join(root, "src/index.ts");

/** The functions that the library exports, classes of errors apart. */
const functions = Object.entries(truce)
  .filter(([, value]) => typeof value === "function" && !/^class\b/.test(String(value)))
  .map(([name]) => name);

/** Two plans, one market and a company so small that its pilot takes a second. */
const tiny = `months: 1
trials: 2
company:
  customers: { count: 200 }
  need: { ratePerDay: 0.02 }
  decisions: { foresightMonths: 1 }
  marketers: { count: 1, teamSize: 0.02 }
  reps: { count: 1, teamSize: 0.02 }
plans: { contest: contest, pool: pool }
markets: { healthy: healthy }
`;

const { program, examples } = read();

/** A program of the library and of every example in the comments of its functions, each as a file beside this one. */
function read() {
  const options = tsOptions();
  const library = ts.createProgram([index], options);
  const checker = library.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(library.getSourceFile(index)!)!);
  const examples = new Map(
    functions.map((name) => {
      const symbol = exported.find((one) => one.name === name)!;
      const tags = checker.getAliasedSymbol(symbol).getJsDocTags(checker);
      const text = tags.find((tag) => tag.name === "example")?.text;
      return [name, text === undefined ? undefined : ts.displayPartsToString(text)];
    }),
  );
  const files = new Map(
    [...examples].map(([name, text = ""]) => [
      join(dirname(fileURLToPath(import.meta.url)), `${name}.example.ts`),
      text.replace('from "truce"', 'from "../../src/index.ts"'),
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = files.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, language, true);
    return library.getSourceFile(file) ?? getSourceFile(file, language, ...rest);
  };
  return { program: ts.createProgram([...files.keys()], options, host, library), examples };
}

function tsOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (file) => readFileSync(file, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, noEmit: true, lib: [...(options.lib ?? []), "lib.dom.d.ts"] };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "truce-"));
  writeFileSync(join(folder, "scenario.yaml"), tiny);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an example as it stands, but for where the scenario is; returns what it printed. */
async function run(example: string): Promise<readonly unknown[]> {
  const printed: unknown[] = [];
  const code = ts.transpile(example, { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext });
  const body = code
    .replace(/import (\{[^}]*\}) from "truce";/, "const $1 = truce;")
    .replace('"scenario.yaml"', JSON.stringify(join(folder, "scenario.yaml")));
  const asyncFunction = (async () => {}).constructor as new (
    ...words: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const log = (...values: unknown[]) => printed.push(...values);
  await new asyncFunction("truce", "console", body)(truce, { log });
  return printed;
}

test("the library has functions, and each an example in its comment", () => {
  expect(functions.length).toBeGreaterThan(10);
  expect(functions.filter((name) => !examples.get(name))).toEqual([]);
});

describe.each(functions)("the example of %s", (name) => {
  test("is right by its types", () => {
    const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/${name}.example.ts`))!;
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  test("runs, and prints something that is", async () => {
    const printed = await run(examples.get(name) ?? "");
    expect(printed.length).toBeGreaterThan(0);
    for (const one of printed) expect(one).toBeDefined();
  });
});
