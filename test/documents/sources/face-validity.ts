import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { onDiskStore } from "../../../src/store/on-disk-store.ts";
import { baseYear } from "../base-year.ts";
import { type FaceValues, faceTable } from "../face-table.ts";
import { faceRows } from "../face-validity-rows.ts";
import { source } from "../source.ts";

const TRIALS = 40;

async function measure(): Promise<FaceValues> {
  const engine = await chooseEngine(2);
  const pilots = onDiskStore("output/.pilots", (line) => process.stderr.write(`${line}\n`));
  try {
    const year = await baseYear({ engine, trials: TRIALS, pilots });
    return faceRows.map(({ of }) => of(year));
  } finally {
    await engine.close();
  }
}

function written(kept: FaceValues): string {
  const { table, inside, counted } = faceTable("a year of the default company", faceRows, kept);
  return `${table}\n\n${inside} of ${counted} in range. Mean of ${TRIALS} trials of twelve months, seed 1, the typical plan in force, healthy market. Vendors' pages are of low trust, so ranges are wide.`;
}

/** Whether a practitioner would recognise the default company. */
export const faceValidity = source<FaceValues>({
  name: "face-validity",
  command: "npm run documents -- --only face-validity",
  measure,
  passages: [{ name: "face-validity", document: "docs/validation.md", write: written }],
});
