import { formatFixed } from "../../language/format-number.ts";
import type { Section } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";
import { setAlike } from "./set-alike.ts";
import { stillOpenInPilot } from "./still-open.ts";

/** Whether plans that are compared were set to cost the same, where that is known. */
function costs(view: FindingsView): readonly string[] {
  const { cost, costNotSet } = view.words.assumptions;
  const alike = setAlike(view);
  if (view.findings.differences.length === 0 || alike === undefined) return [];
  return [alike ? cost : costNotSet];
}

function markets({ markets: all, words, language }: FindingsView): readonly string[] {
  return all.flatMap(({ short, needByMonth }) => {
    const [first] = needByMonth;
    const last = needByMonth.at(-1);
    if (first === undefined || last === undefined) return [];
    const index = (value: number) => formatFixed(value, language, 2);
    return [words.assumptions.market({ market: short, first: index(first), last: index(last) })];
  });
}

/** What the numbers rest on: the pilot, learning, equal cost, assumed parameters, the markets. */
export function assumptions(view: FindingsView): Section {
  const { words, findings, language } = view;
  const its = words.assumptions;
  const { runs, foresightMonths } = findings.pilot;
  const items = [
    its.pilot({ runs: formatFixed(runs, language), months: foresightMonths }),
    ...stillOpenInPilot(view),
    its.learning,
    ...costs(view),
    its.parameters,
    its.needs,
    ...markets(view),
  ];
  return { id: "assumptions", heading: words.headings.assumptions, blocks: [{ kind: "list", items }] };
}
