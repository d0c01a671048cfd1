import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the source in which what a guide tells has been done. */
export interface GuidedCopy {
  readonly folder: string;
  /** A module of the copy by its path under `src`; it has the type of the module that was copied. */
  readonly load: (path: string) => Promise<unknown>;
  /** The guide's examples of scenarios. */
  readonly scenarios: readonly string[];
  readonly remove: () => void;
}

interface Block {
  /** The text before it, back to the block before. */
  readonly before: string;
  readonly language: string;
  readonly code: string;
}

/**
 * Does to the letter what a guide tells: a block after "Write `x.ts` into `folder`" is a file, one after the path of a file holds
 * its new imports and the list that takes the place of the old one, and a diff is applied to the file named before it. What
 * does not fit the source as it is, such as a list in which something is missing, is an error.
 */
export function guidedCopy(guide: string): GuidedCopy {
  // Where packages are found, and neither Git nor style looks.
  const folder = mkdtempSync(join(root, "output", "guide-"));
  cpSync(join(root, "src"), join(folder, "src"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  const blocks = blocksOf(readFileSync(join(root, "docs", guide), "utf8"));
  for (const block of blocks) if (/^(ts|diff)$/.test(block.language)) follow(folder, block);
  return {
    folder,
    load: (path) => import(join(folder, "src", path)),
    scenarios: blocks.filter(({ language }) => language === "yaml").map(({ code }) => code),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function blocksOf(text: string): readonly Block[] {
  const parts = text.split(/^```(\w*)\n([\s\S]*?)^```$/m);
  const blocks: Block[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3)
    blocks.push({ before: parts[at]!, language: parts[at + 1]!, code: parts[at + 2]! });
  return blocks;
}

function follow(folder: string, { before, language, code }: Block): void {
  const written = /[Ww]rite `([^`]+\.ts)` into\s+`([^`]+)`/.exec(before);
  if (written) {
    const path = join(folder, written[2]!, written[1]!);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    return;
  }
  const named = [...before.matchAll(/`(src\/[^`]+\.ts)`/g)].at(-1)?.[1];
  if (named === undefined) throw new Error(`nothing says where this belongs:\n${code}`);
  const path = join(folder, named);
  const source = readFileSync(path, "utf8");
  writeFileSync(path, language === "diff" ? patched(source, code) : relisted(source, code));
}

/** The source with a list in place of the one of its name, and with what that imports. */
function relisted(source: string, code: string): string {
  const [list, name] = /export const (\w+) = \[[\s\S]*?\] as const;/.exec(code) ?? [];
  const before = new RegExp(`export const ${name} = \\[[\\s\\S]*?\\] as const;`).exec(source)?.[0];
  if (list === undefined || before === undefined) throw new Error(`no list to put this into:\n${code}`);
  const imports = code.match(/^import .*$/gm) ?? [];
  const added = imports.map((line) => /\{ (\w+) \}/.exec(line)![1]!);
  const known = itemsOf(list).filter((item) => !added.includes(item));
  if (known.join() !== itemsOf(before).join())
    throw new Error(`the guide's list ${name} is not the source's`);
  return `${imports.join("\n")}\n${source.replace(before, list)}`;
}

function itemsOf(list: string): readonly string[] {
  return list.slice(list.indexOf("[") + 1, list.indexOf("]")).match(/\w+/g) ?? [];
}

function patched(source: string, diff: string): string {
  const side = (sign: string) =>
    diff
      .split("\n")
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  if (!source.includes(side("-"))) throw new Error(`the source does not say\n${side("-")}`);
  return source.replace(side("-"), side("+"));
}
