import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Mutant } from "./mutants.ts";
import type { Fate } from "./trying.ts";

/** A mutant that was tried: where, what it changed there, and what became of it. */
export interface Tried extends Fate {
  readonly at: string;
  /** The line as it is, without the space before it. */
  readonly line: string;
  /** Where in the line what is changed begins. */
  readonly column: number;
  readonly was: string;
  readonly becomes: string;
  /** Why nothing fails, of a survivor. */
  readonly reason?: string;
  /** Said of a survivor that no test could kill, since nobody can see a difference. */
  readonly equivalent?: true;
}

/** What is kept of a run: the seed that drew the mutants, from how many, at which commit, and all of them. */
export interface Score {
  readonly seed: number;
  readonly commit: string;
  readonly drawnFrom: number;
  readonly mutants: readonly Tried[];
}

const kept = new URL("score.json", import.meta.url);

/** The score that is kept; an empty one where none is. */
export function readScore(): Score {
  if (!existsSync(kept)) return { seed: 0, commit: "", drawnFrom: 0, mutants: [] };
  return JSON.parse(readFileSync(kept, "utf8")) as Score;
}

/** Keeps a score. */
export function writeScore(score: Score): void {
  writeFileSync(kept, `${JSON.stringify(score, null, 2)}\n`);
}

/** A mutant as it is kept. */
export function keptForm({ file, from, was, becomes }: Mutant, text: string, fate: Fate): Tried {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(start, text.indexOf("\n", from));
  const indent = line.length - line.trimStart().length;
  return { at: file, line: line.trim(), column: from - start - indent, was, becomes, ...fate };
}

/** Whether two are the same change of the same line, wherever the line stands now. */
export function isSame(one: Tried, other: Tried): boolean {
  return (["at", "line", "column", "was", "becomes"] as const).every((key) => one[key] === other[key]);
}
