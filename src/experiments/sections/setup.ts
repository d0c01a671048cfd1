import { formatFixed } from "../../language/format-number.ts";
import type { Section } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";
import { followsTable } from "./follows.ts";
import { paragraphs } from "./paragraphs.ts";

/** Which company was simulated, how often, and what its author says about it. */
export function setup(view: FindingsView): Section {
  const { findings, words, language } = view;
  const count = (value: number) => formatFixed(value, language);
  const done = count(findings.trials.done);
  const { batches } = findings.trials;
  const company = words.company({
    customers: count(findings.customers),
    marketers: count(findings.people.marketers),
    reps: count(findings.people.reps),
    months: findings.months,
  });
  const compared = findings.arms.length > findings.markets.length;
  return {
    id: "setup",
    heading: words.headings.setup,
    blocks: [
      ...paragraphs(findings.notes),
      { kind: "paragraph", text: company },
      ...followsTable(view),
      ...(findings.inForce
        ? [{ kind: "paragraph", text: words.inForce({ plan: findings.inForce.title }) } as const]
        : []),
      {
        kind: "paragraph",
        text: compared ? words.trials({ done, batches }) : words.oneArmTrials({ done, batches }),
      },
    ],
  };
}
