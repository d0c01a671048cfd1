import { divergenceText } from "../experiments/sections/divergences.ts";
import { explainWords } from "../explain/explain-words.ts";
import type { Explanation, LeverExplanation, PersonExplanation } from "../explain/explanation.ts";
import { called, calledRole } from "../language/called.ts";
import { formatFixed, formatNumber } from "../language/format-number.ts";
import { titlesOf } from "../language/labelled.ts";
import { said } from "../language/said.ts";
import type { Language } from "../language/text.ts";
import { leverWords, metricTitle } from "../metrics/metric-words.ts";
import { componentOf } from "../model/incentives/components/index.ts";
import { roleNamed } from "../model/roles/roster.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Emphasis } from "./shown-blocks.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

const columns = [27, 7, 10, 10, 10, 16] as const;
/** Under half a cent a week nobody feels anything. */
const nothing = 0.005;

/** An explanation for a terminal of 80 columns: for each person a table of levers, then each lever in a sentence. */
export function shownExplanation(explanation: Explanation, scenario: Scenario, bold: Emphasis): string {
  const { language, currency, plans, markets } = scenario;
  const title = `${titlesOf(plans).get(explanation.plan)!} · ${titlesOf(markets).get(explanation.market)!}`;
  const note = said(language, "explain", explainWords).note({
    months: formatFixed(explanation.months, language),
    trials: formatFixed(explanation.trials, language),
    currency,
  });
  const inForce = said(language, "explain", explainWords).inForce(explanation.planInForce);
  const people = explanation.people.map((person) => shownPerson(person, language, bold));
  const passing = passingText(explanation, language);
  const later = laterText(explanation, language);
  const missing = missingText(explanation, language);
  return [
    bold(wrap(title).join("\n")),
    ...people,
    wrap(`${note} ${inForce}${passing}${later}${missing}`).join("\n"),
  ].join("\n\n");
}

/** What is not in the account because it begins to pay later; nothing where all pays from the first month on. */
function laterText({ later }: Explanation, language: Language): string {
  if (later.length === 0) return "";
  return ` ${said(language, "explain", explainWords).later(later.map((one) => placed(one, language)))}`;
}

/** What ends or changes after the first month, of which the account is; nothing where all goes on as it is. */
function passingText({ passing }: Explanation, language: Language): string {
  if (passing.length === 0) return "";
  const words = said(language, "explain", explainWords);
  return ` ${words.passing(passing.map((one) => words.passes(placed(one, language), one.until)))}`;
}

/** A component by its place in the plan and its kind. */
function placed(
  { component, type }: { readonly component: number; readonly type: string },
  language: Language,
): string {
  return `${component + 1} (${called(language, "components", type, componentOf(type)).title.toLowerCase()})`;
}

/** Trials that were broken off; nothing where none was. */
function missingText({ diverged = [] }: Explanation, language: Language): string {
  const [first] = diverged;
  if (first === undefined) return "";
  const trials = formatFixed(diverged.length, language);
  return ` ${said(language, "explain", explainWords).diverged({ trials, first: divergenceText(first, language) })}`;
}

function shownPerson(
  { department, role, levers }: PersonExplanation,
  language: Language,
  bold: Emphasis,
): string {
  const words = said(language, "explain", explainWords);
  const who =
    role === undefined ? words.person[department] : calledRole(language, role, roleNamed(role).title);
  const rows = levers.map((lever) => rowOf(lever, language));
  const table = [words.head, ...rows].map(line).join("\n");
  const sentences = levers.map((lever) => sentenceOf(lever, language)).join("\n");
  return [bold(who), table, sentences].join("\n\n");
}

function line(cells: readonly string[]): string {
  const padded = cells.map((cell, at) => {
    const width = columns[at]!;
    if (at > 0) return ` ${cell}`.padStart(width);
    return (cell.length < width ? cell : `${cell.slice(0, width - 2)}…`).padEnd(width);
  });
  return padded.join("").trimEnd();
}

function rowOf(explained: LeverExplanation, language: Language): readonly string[] {
  const { lever, step, pays, costs, net, norm, end } = explained;
  const places = (value: number) => formatFixed(value, language, 2);
  const money = (value: number) => amount(value, language);
  return [
    titleOf(lever, language),
    step > 0 ? `+${places(step)}` : places(step),
    money(pays),
    money(costs),
    money(net),
    `${places(norm)} → ${places(end.mean)}`,
  ];
}

function sentenceOf(explained: LeverExplanation, language: Language): string {
  const words = said(language, "explain", explainWords);
  const { lever, step, slope, usual, pays, costs, norm, end, effects, care } = explained;
  const places = (value: number) => formatFixed(value, language, 2);
  const told = {
    lever: titleOf(lever, language),
    up: step >= 0,
    step: places(Math.abs(step)),
    pays: amount(Math.abs(pays), language),
    givesUp: pays < 0,
    costs: amount(Math.abs(costs), language),
    saves: costs < 0,
    norm: places(norm),
    end: places(end.mean),
  };
  const felt = Math.abs((slope - usual) * step) >= nothing;
  const main = [...effects].sort((a, b) => Math.abs(b.pays * b.part) - Math.abs(a.pays * a.part))[0];
  const believed =
    felt && main && Math.abs(main.pays) >= nothing
      ? [
          words.believes({
            metric: metricTitle(main.metric, language),
            slope: formatNumber(main.slope, language, "whole"),
            pays: amount(main.pays, language),
          }),
        ]
      : [];
  const cared = felt && Math.abs(care) >= nothing ? [words.cares(amount(care, language))] : [];
  const behind = [...believed, ...cared].join("; ");
  const sentence = felt ? words.moves(told) : words.stays(told);
  const first = wrap(`${sentence}${behind === "" ? "" : ` (${behind})`}`, TERMINAL_WIDTH - 2);
  return first.map((text, at) => (at === 0 ? text : `  ${text}`)).join("\n");
}

function titleOf(lever: string, language: Language): string {
  return leverWords(lever, language).title;
}

/** Money a week: whole from a hundred on, else to the tenth. */
function amount(value: number, language: Language): string {
  return formatFixed(value, language, Math.abs(value) >= 100 ? 0 : 1);
}
