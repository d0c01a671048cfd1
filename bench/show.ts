import type { Machine } from "./machine.ts";
import { meets, type Part, type Row } from "./row.ts";

/** The machine in a line. */
export function machineLine({ processor, cores, memoryGb, system, node, load }: Machine): string {
  return `${processor}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, load ${load}`;
}

/** A part of the benchmark as lines of text. */
export function shown({ title, how, rows }: Part): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    (row) => `  ${row.name.padEnd(width)}  ${number(row.value).padStart(9)} ${row.unit}${verdict(row)}`,
  );
  return [title, `  (${how})`, ...lines, ""].join("\n");
}

function number(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

function verdict(row: Row): string {
  const met = meets(row);
  if (met === undefined) return "";
  const bound = `${row.atLeast ? "at least" : "at most"} ${row.target}`;
  return met ? `  (target met: ${bound})` : `  (TARGET MISSED: ${bound})`;
}
