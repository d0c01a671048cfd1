import { distinctPlans } from "../../charts/plan-marks.ts";
import type { Block } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";

/** What long titles are called further down, and whether charts have marks enough; nothing where neither needs a word. */
export function shortNames({ findings, words }: FindingsView): readonly Block[] {
  const long = [...findings.plans, ...findings.markets].filter(({ short, title }) => short !== title);
  const table: Block = {
    kind: "table",
    caption: words.namesTable,
    head: [words.namesHead.short, words.namesHead.title],
    rows: long.map(({ short, title }) => [short, title]),
    numeric: [],
  };
  const many: Block = { kind: "paragraph", text: words.marksComeRound({ plans: distinctPlans }) };
  return [...(long.length > 0 ? [table] : []), ...(findings.plans.length > distinctPlans ? [many] : [])];
}
