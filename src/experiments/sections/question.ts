import { formatFixed } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";

function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ kind: "paragraph", text: part }));
}

function interruption({ findings, words, language }: FindingsView): readonly Block[] {
  const { done, asked, interrupted } = findings.trials;
  if (!interrupted) return [];
  const text = words.interrupted({ done: formatFixed(done, language), asked: formatFixed(asked, language) });
  return [{ kind: "answer", text, tone: "open" }];
}

/** What was asked, by whom in their own words, and of which company. */
export function question(view: FindingsView): Section {
  const { findings, words, language } = view;
  const count = (value: number) => formatFixed(value, language);
  const done = count(findings.trials.done);
  const company = words.company({
    customers: count(findings.customers),
    marketers: count(findings.people.marketers),
    reps: count(findings.people.reps),
    months: findings.months,
  });
  const trials =
    findings.arms.length > findings.markets.length ? words.trials({ done }) : words.oneArmTrials({ done });
  return {
    id: "question",
    heading: words.headings.question,
    blocks: [
      ...interruption(view),
      ...paragraphs(findings.question),
      ...paragraphs(findings.notes),
      { kind: "paragraph", text: company },
      { kind: "paragraph", text: trials },
    ],
  };
}
