import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "output/README.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => join("docs", name))
    .filter((name) => name.endsWith(".md")),
];

/** Text without what is set as code, in which brackets are no links and # no headings. */
function prose(file: string): string {
  return readFileSync(join(root, file), "utf8")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, (inline) => inline.slice(1, -1).replace(/[[\]()]/g, ""));
}

/** The anchors of a document's headings, as code hosts make them. */
function anchors(file: string): readonly string[] {
  const headings = [...prose(file).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, text]) => text!);
  return headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function links(file: string): readonly string[] {
  return [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

/** What is wrong with a link, if anything; addresses of other sites are not looked at. */
function fault(from: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) return undefined;
  const [path, anchor] = link.split("#") as [string, string?];
  const target = path === "" ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return `${from}: ${link} leads nowhere`;
  if (anchor === undefined || statSync(join(root, target)).isDirectory()) return undefined;
  return anchors(target).includes(anchor) ? undefined : `${from}: ${link} has no such heading`;
}

test.each(documents)("every link in %s leads somewhere", (file) => {
  const found = links(file);
  expect(found.flatMap((link) => fault(file, link) ?? [])).toEqual([]);
});

test("links were found at all", () => {
  expect(documents.flatMap(links).length).toBeGreaterThan(20);
});

/** Paths of the repository that a document names as code, `src/index.ts` or `test/games`. */
function paths(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8").replace(/^```[\s\S]*?^```/gm, "");
  return [...text.matchAll(/`((?:src|test|docs|scenarios)\/[^`\s*<…]*)`/g)].map(([, path]) => path!);
}

test.each(documents)("every path named in %s exists", (file) => {
  expect(paths(file).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
