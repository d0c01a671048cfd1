import type { DoubtNote } from "../../../src/findings/doubt-note.ts";
import type { Findings } from "../../../src/findings/findings.ts";
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
async function measureDoubt(companies: number): Promise<KeptDoubt> {
  const { findings } = await typed(`truce compare ${scenario} --doubt ${companies}`, { results: true });
  return keptOf(findings!);
}

/** What is kept of a comparison in doubt. */
export function keptOf({ doubt, verdicts }: Findings): KeptDoubt {
  const { companies, parameters, ...note } = doubt!;
  return {
    ...note,
    scenario,
    parameters: parameters.length,
    failed: companies.flatMap(({ failed }) => failed ?? []),
    diverged: companies.reduce((sum, { diverged }) => sum + diverged, 0),
    words: Object.fromEntries(verdicts.map(({ market, word }) => [market, word])),
  };
}

/** In how many companies drawn from what is assumed the flagship's answers hold. */
export const flagshipInDoubt = source<KeptDoubt>({
  name: "doubt",
  command: "npm run documents -- --only doubt",
  slow: true,
  measure: () => measureDoubt(100),
  passages: [
    {
      name: "doubt",
      document: "docs/validation.md",
      write: (kept: KeptDoubt, { software, commit }: KeptResult) =>
        `${writeDoubt(kept)}\n\nVersion ${software}, commit ${commit}.`,
    },
  ],
});
