import { readFileSync } from "node:fs";
import { starterFile, starters } from "../../../src/cli/starters.ts";
import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { onDiskStore } from "../../../src/store/on-disk-store.ts";
import { baseYear } from "../base-year.ts";
import { type FaceValues, faceTable } from "../face-table.ts";
import { source } from "../source.ts";
import { starterRows } from "../starter-rows.ts";

const TRIALS = 20;

type Kept = Readonly<Record<string, FaceValues>>;

async function measure(): Promise<Kept> {
  const engine = await chooseEngine(2);
  const pilots = onDiskStore("output/.pilots", (line) => process.stderr.write(`${line}\n`));
  const kept: Record<string, FaceValues> = {};
  try {
    for (const { name } of starters) {
      const year = await baseYear({
        engine,
        trials: TRIALS,
        pilots,
        text: readFileSync(starterFile(name), "utf8"),
      });
      kept[name] = starterRows(name).map(({ of }) => of(year));
    }
  } finally {
    await engine.close();
  }
  return kept;
}

function written(kept: Kept): string {
  const tables = starters.map(({ name, sentence }) => {
    const { table, inside, counted } = faceTable(`a year of \`${name}\``, starterRows(name), kept[name]!);
    return `### ${name}: ${sentence}\n\n${table}\n\n${inside} of ${counted} in range.`;
  });
  return `${tables.join("\n\n")}\n\nMeans of ${TRIALS} trials of twelve months, seed 1, each under its plan in force in its first market.`;
}

/** Whether a practitioner would recognise the companies that one can start from. */
export const likeness = source<Kept>({
  name: "starters",
  command: "npm run documents -- --only starters",
  measure,
  passages: [{ name: "starters", document: "docs/starters.md", write: written }],
});
