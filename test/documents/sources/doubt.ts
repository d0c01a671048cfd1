import type { DoubtNote } from "../../../src/findings/doubt-note.ts";
import type { VerdictWord } from "../../../src/findings/verdict.ts";
import { writeDoubt } from "../doubt/write-doubt.ts";
import { type KeptResult, source } from "../source.ts";
import { typed } from "../typed.ts";

const scenario = "scenarios/contest-or-pool.yaml";

/** The flagship in drawn companies, without the numbers of each. */
export interface KeptDoubt extends Omit<DoubtNote, "companies" | "parameters"> {
  readonly scenario: string;
  readonly parameters: number;
  readonly failed: readonly string[];
  readonly diverged: number;
  /** What each market's verdict has become. */
  readonly words: Readonly<Record<string, VerdictWord>>;
}

/** Asks the flagship of so many drawn companies. */
export async function measureDoubt(companies = 100): Promise<KeptDoubt> {
  const { findings } = await typed(`truce compare ${scenario} --doubt ${companies}`, { results: true });
  const { companies: drawn, parameters, ...note } = findings!.doubt!;
  return {
    ...note,
    scenario,
    parameters: parameters.length,
    failed: drawn.flatMap(({ failed }) => failed ?? []),
    diverged: drawn.reduce((sum, one) => sum + one.diverged, 0),
    words: Object.fromEntries(findings!.verdicts.map(({ market, word }) => [market, word])),
  };
}

/** In how many companies drawn from what is assumed the flagship's answers hold. */
export const flagshipInDoubt = source<KeptDoubt>({
  name: "doubt",
  command: "npm run documents -- --only doubt",
  slow: true,
  measure: () => measureDoubt(),
  passages: [
    {
      name: "doubt",
      document: "docs/validation.md",
      write: (kept: KeptDoubt, { software, commit }: KeptResult) =>
        `${writeDoubt(kept)}\n\nVersion ${software}, commit ${commit}.`,
    },
  ],
});
