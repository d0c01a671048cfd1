import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { softwareVersion } from "../../src/software.ts";
import { keptResult, top } from "./kept.ts";
import { passageIn, withPassage } from "./marks.ts";
import { sources } from "./sources/index.ts";

const passages = sources.flatMap((source) => source.passages.map((passage) => ({ source, passage })));
const read = (document: string) => readFileSync(join(top, document), "utf8");

test.each(passages)(
  "$passage.document says under $passage.name what is kept of $source.name",
  ({ source, passage }) => {
    const result = keptResult(source.name);
    expect(result.command, "kept of another command: npm run documents").toBe(source.command);
    expect(passageIn(read(passage.document), passage.name)).toBe(passage.write(result.kept, result).trim());
  },
);

test("what is kept was measured by this version, or takes too long for that", () => {
  const others = sources.filter(({ name, slow }) => !slow && keptResult(name).software !== softwareVersion);
  expect(others.map(({ name }) => name)).toEqual([]);
});

test("no passage is marked that nothing writes, and no result kept that nobody tells of", () => {
  const documents = [
    "README.md",
    ...readdirSync(join(top, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
  ];
  const marked = documents.flatMap((document) =>
    [...read(document).matchAll(/<!-- (\S+): written by npm run documents -->/g)].map(
      ([, name]) => `${document} ${name}`,
    ),
  );
  expect(marked.sort()).toEqual(passages.map(({ passage }) => `${passage.document} ${passage.name}`).sort());
  const results = readdirSync(join(top, "test/documents/results")).sort();
  expect(results).toEqual(sources.map(({ name }) => `${name}.json`).sort());
});

describe("a passage", () => {
  const marked = "a\n\n<!-- x: written by npm run documents -->\n\nold\n\n<!-- end of x -->\n\nb\n";

  it("stands between its marks, and changes nothing around it", () => {
    expect(passageIn(marked, "x")).toBe("old");
    expect(withPassage(marked, "x", "new $&")).toBe(marked.replace("old", () => "new $&"));
    expect(withPassage(marked.replace("\n\nold\n", "\n"), "x", "old")).toBe(marked);
  });

  it("is missed where a mark is", () => {
    expect(() => passageIn("a", "x")).toThrow("there is no <!-- x: written");
    expect(() => withPassage(marked.replace("end of x", "end of y"), "x", "")).toThrow("with its end");
  });
});
