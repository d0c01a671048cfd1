import type { Estimate } from "../../src/statistics/estimate.ts";
import type { Judged, Judgement } from "./judge.ts";

/** Three digits that mean something, and a sign. */
export function signed(value: number): string {
  if (!Number.isFinite(value)) return "-";
  if (value === 0) return "0";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const text = Math.abs(value).toFixed(Math.min(4, digits));
  return Number(text) === 0 ? "0" : `${value < 0 ? "-" : "+"}${text}`;
}

function interval({ low, high }: Estimate): string {
  return `${signed(low)} to ${signed(high)}`;
}

function wrapped(text: string, width: number, indent: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > width && line !== "") lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join(`\n${indent}`);
}

/** What is said of a figure in the twin. */
export function inTwin({ gone, figure, seen }: Judged): string {
  if (gone === null || !seen) return "";
  if (!gone) return "stays";
  return figure.inTwin === "smaller" ? "halved" : "gone";
}

function row(judged: Judged): string {
  const { figure, estimate, seen, twin } = judged;
  const what = `${figure.what}, ${figure.unit}`.slice(0, 34).padEnd(35);
  const cells = [
    signed(estimate.mean).padStart(6),
    interval(estimate).padStart(15),
    figure.told ? "   " : seen ? "yes" : "NO ",
    signed(twin.mean).padStart(6),
    inTwin(judged).padEnd(6),
  ];
  return `  ${what}${cells.join(" ")}`;
}

/** A pattern for an 80-column terminal: its sentence, then each figure with its interval, and the twin's. */
export function showJudgement({ pattern, figures, holds, gone }: Judgement): string {
  const { id, sentence, twin } = pattern;
  return [
    `${id.padEnd(4)}${wrapped(sentence, 75, "    ")}`,
    `    ${holds ? "holds" : "DOES NOT HOLD"}; without its mechanism ${gone ? "gone" : "NOT GONE"} (${twin.switch})`,
    ...figures.map(row),
    "",
  ].join("\n");
}

/** What the columns of a pattern's rows are. */
export const heading = `  ${"figure, unit".padEnd(35)}${"mean".padStart(6)} ${"95 % interval".padStart(15)} seen  twin`;
