import { stoppingWords } from "../experiments/stopping/stopping-words.ts";
import type { Findings } from "../findings/findings.ts";

/** Options that say when no more batches are added, with their values. */
const stopping = /^--(until-decided|precision|budget|looks)(=|$)/;

/**
 * The command that makes the same numbers again: the one that was typed, but where a budget ended it, which another machine would spend
 * otherwise, the number of batches in its place.
 */
export function reproducingCommand(
  typed: readonly string[],
  { stopping: note, trials }: Pick<Findings, "stopping" | "trials">,
): readonly string[] {
  // What was stopped by hand comes again by no command.
  if (note === undefined || trials.interrupted || !typed.some((word) => /^--budget(=|$)/.test(word)))
    return typed;
  const kept = typed.filter((word, place) => !stopping.test(word) && !isValue(typed, place));
  return [...kept, ...stoppingWords(note)];
}

/** Whether a word is the value of an option of those before it. */
function isValue(typed: readonly string[], place: number): boolean {
  return /^--(precision|budget|looks)$/.test(typed[place - 1] ?? "");
}
