import { z } from "zod";
import type { ExperimentOption } from "../experiment.ts";
import { FEWEST_COMPANIES, MOST_COMPANIES } from "./doubt-size.ts";

/** What may be asked of a comparison beside its scenarios. */
export interface DoubtChoice {
  /** How many companies to draw from what is in doubt; none unless given. */
  readonly doubt?: number | undefined;
}

/** @throws Error that says which numbers will do */
function companies(text: string): number {
  const count = Number(text);
  if (/^\+?\d+$/.test(text) && count >= FEWEST_COMPANIES && count <= MOST_COMPANIES) return count;
  throw new Error(
    `It must be a whole number from ${FEWEST_COMPANIES} to ${MOST_COMPANIES}; 32 tell in most cases.`,
  );
}

/** How many companies to draw. */
export const doubtOption: ExperimentOption = {
  name: "doubt",
  value: "n",
  sentence:
    "also ask so many companies, drawn from what the file does not state or is not sure of; 32 are enough in most cases (default: none)",
  schema: z.int().min(FEWEST_COMPANIES).max(MOST_COMPANIES),
  read: companies,
};
