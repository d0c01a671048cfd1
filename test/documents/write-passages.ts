import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptResult, top } from "./kept.ts";
import { withPassage } from "./marks.ts";
import type { Source } from "./source.ts";

/** Writes what is kept of a source into the documents that tell of it. */
export function writePassages({ name, passages }: Source): void {
  const result = keptResult(name);
  for (const passage of passages) {
    const file = join(top, passage.document);
    writeFileSync(
      file,
      withPassage(readFileSync(file, "utf8"), passage.name, passage.write(result.kept, result)),
    );
  }
}
