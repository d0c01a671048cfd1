import Table from "cli-table3";
import type { Difference, Estimate, Findings } from "../experiments/findings.ts";
import { shownEstimate } from "./numbers-shown.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

/** The columns of the answer, by metric. */
const columns = [
  { metric: "leads", head: "leads" },
  { metric: "leadFit", head: "quality" },
  { metric: "pressure", head: "pressure" },
  { metric: "optOuts", head: "opt-outs" },
  { metric: "revenue", head: "revenue" },
  { metric: "profit", head: "profit" },
] as const;

const NUMBER_WIDTH = 9;
const NAME_WIDTH = TERMINAL_WIDTH - columns.length * (NUMBER_WIDTH + 1);

/** How a heading is made to stand out; nothing where there are no colours. */
export type Emphasis = (text: string) => string;

/** The answer for a terminal of 80 columns: per market a table of the plans, the paired differences, and the verdict. */
export function summary(
  findings: Findings,
  sentenceOf: (market: string) => string,
  bold: Emphasis = same,
): string {
  const markets = findings.markets.map((market) =>
    [
      bold(lines(market.title)),
      armTable(findings, market.name),
      differenceTable(findings, market.name),
      bold(lines(sentenceOf(market.name))),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [bold(lines(findings.title)), ...markets, lines(readingNote(findings))].join("\n\n");
}

function same(text: string): string {
  return text;
}

function lines(text: string): string {
  return wrap(text).join("\n");
}

function armTable(findings: Findings, market: string): string {
  const arms = findings.arms.filter((arm) => arm.market === market);
  const rows = arms.map((arm) => ({
    name: arm.plan,
    estimates: columns.map(({ metric }) =>
      findings.totals.find(
        (total) =>
          total.arm === arm.id && total.metric === metric && total.unit === "company" && total.span === "run",
      ),
    ),
  }));
  return table("plan", rows, (estimate) => shownEstimate(estimate.mean, half(estimate)));
}

function differenceTable(findings: Findings, market: string): string {
  const inMarket = findings.differences.filter(
    ({ market: its, unit, span }) => its === market && unit === "company" && span === "run",
  );
  const pairs = [...new Set(inMarket.map(({ plan }) => plan))].map((plan) => {
    const its = inMarket.filter((difference) => difference.plan === plan);
    return {
      name: `${plan} − ${its[0]!.baseline}`,
      estimates: columns.map(({ metric }) => its.find((difference) => difference.metric === metric)),
    };
  });
  return pairs.length > 0 ? table("difference", pairs, shownDifference) : "";
}

function shownDifference(difference: Difference): { mean: string; half: string } {
  const { mean, half: around } = shownEstimate(difference.mean, half(difference));
  return { mean: difference.mean > 0 ? `+${mean}` : mean, half: around };
}

function table<T extends Estimate>(
  head: string,
  rows: readonly { name: string; estimates: readonly (T | undefined)[] }[],
  shown: (estimate: T) => { mean: string; half: string },
): string {
  const drawn = new Table({
    head: [head, ...columns.map((column) => column.head)],
    chars: noBorders,
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 1 },
    colWidths: [NAME_WIDTH, ...columns.map(() => NUMBER_WIDTH + 1)],
    colAligns: ["left", ...columns.map(() => "right" as const)],
    wordWrap: true,
  });
  for (const { name, estimates } of rows) {
    const cells = estimates.map((estimate) => (estimate && estimate.n > 0 ? shown(estimate) : undefined));
    drawn.push([broken(name), ...cells.map((cell) => (cell ? `${cell.mean}\n${cell.half}` : "–"))]);
  }
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** A name in lines that fit into its column; a word that is longer is cut in pieces, since nothing may be left out. */
function broken(name: string): string {
  const width = NAME_WIDTH - 1;
  const pieces = name.replace(new RegExp(`\\S{${width}}(?=\\S)`, "g"), "$& ");
  return wrap(pieces, width).join("\n");
}

/** cli-table3 draws what it is not told to leave out. */
const noBorders = Object.fromEntries(
  [
    ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
    ["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
  ]
    .flat()
    .map((part) => [part, ""]),
);

function half({ low, high }: Estimate): number {
  return (high - low) / 2;
}

function readingNote({ trials, months, customers, currency, experiment }: Findings): string {
  const many = `${trials.done} ${experiment === "compare" ? "paired " : ""}trials`;
  const size = `${months === 1 ? "1 month" : `${months} months`}, ${customers.toLocaleString("en")} customers`;
  const money = currency === "" ? "money in the scenario's unit" : `money in ${currency}`;
  return `Means over ${many} of each arm ± half of the 95 % interval; ${size}, ${money}. Quality is the mean true fit of leads; it and pressure are means over the run, the rest totals.`;
}
