import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { onDiskStore } from "../../../src/store/on-disk-store.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { baseYear } from "../base-year.ts";
import { type FaceRow, faceRows, isInRange } from "../face-validity-rows.ts";
import { source } from "../source.ts";

const TRIALS = 40;

/** What each row was measured to be, in their order. */
type Kept = readonly (number | null)[];

async function measure(): Promise<Kept> {
  const engine = await chooseEngine(2);
  const pilots = onDiskStore("output/.pilots", (line) => process.stderr.write(`${line}\n`));
  try {
    const year = await baseYear({ engine, trials: TRIALS, pilots });
    return faceRows.map(({ of }) => of(year));
  } finally {
    await engine.close();
  }
}

/** A value with digits that mean something. */
function shown(value: number, { unit, range }: FaceRow): string {
  const digits = range[1] < 1 ? 2 : unit === "days" ? 0 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}

function verdict(row: FaceRow, value: number): string {
  const { range, waitsFor } = row;
  if (waitsFor !== undefined) return "waits";
  if (isInRange(row, value)) return "in";
  const [low, high] = range;
  const off = shown(value < low ? low - value : value - high, row);
  return `out by ${off.replace("%", "points")}`;
}

function rowOf(row: FaceRow, value: number | null): readonly string[] {
  const { figure, unit, range, source: from, waitsFor, note = "" } = row;
  return [
    figure,
    value === null ? "none" : shown(value, row),
    `${range.join(" to ")} ${unit}`,
    from,
    value === null ? "waits" : verdict(row, value),
    waitsFor === undefined ? note : `waits for ${waitsFor}`,
  ];
}

function written(kept: Kept): string {
  const rows = faceRows.map((row, place) => rowOf(row, kept[place]!));
  const counted = rows.filter((row) => row[4] !== "waits");
  const inside = counted.filter((row) => row[4] === "in").length;
  const head = ["a year of the default company", "Truce", "range", "source", "", "note"];
  return `${markdownTable(head, rows)}\n\n${inside} of ${counted.length} in range; ${rows.length - counted.length} wait for what the model does not have, and are not counted. Mean of ${TRIALS} trials of twelve months, seed 1, the typical plan in force, healthy market. Vendors' pages are of low trust, so ranges are wide.`;
}

/** Whether a practitioner would recognise the default company. */
export const faceValidity = source<Kept>({
  name: "face-validity",
  command: "npm run documents -- --only face-validity",
  measure,
  passages: [{ name: "face-validity", document: "docs/validation.md", write: written }],
});
