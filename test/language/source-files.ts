import { readdirSync } from "node:fs";
import { join } from "node:path";

/** All TypeScript files of a folder, however deep. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}
