import type { StaffTurnover } from "../../findings/pay-findings.ts";
import { formatEstimate, formatNumber } from "../../language/format-number.ts";
import type { Section } from "../../report/section.ts";
import type { FindingsView } from "./findings-view.ts";
import { earnerText, meanText, type PayView, payViewOf, plansIn } from "./pay-view.ts";

function cells(its: PayView, found: StaffTurnover): readonly string[] {
  const { language } = its.view;
  const { role, third, leavers, newcomers, vacantWeeks, replacing } = found;
  return [
    earnerText(its, { role, third, person: null }),
    formatEstimate(leavers, language, "percent"),
    formatEstimate(newcomers, language, "percent"),
    vacantWeeks ? formatEstimate(vacantWeeks, language) : "\u2013",
    replacing ? meanText(its, replacing) : "\u2013",
  ];
}

/** Who leaves each department a year under each plan of a market, a sentence for a terminal; nothing where nobody comes or goes. */
export function turnoverSentence(view: FindingsView, market: string): readonly string[] {
  const its = payViewOf(view);
  const all = its?.pay.turnover?.filter(({ third }) => third === null) ?? [];
  if (!its || all.length === 0) return [];
  const { words } = its;
  const said = view.findings.plans.flatMap(({ name }) => {
    const arm = view.arm(name, market)?.id;
    const parts = all
      .filter((one) => one.arm === arm)
      .map(({ role, leavers }) =>
        words.leavers({
          who: words.roles[role],
          share: formatNumber(leavers.mean, view.language, "percent"),
        }),
      );
    return parts.length === 0 ? [] : [words.leaversUnder({ plan: name, parts })];
  });
  return [words.leaversAYear(said)];
}

/** Whom each plan keeps and whom it draws, by department and third of ability; missing where nobody comes or goes. */
export function turnover(view: FindingsView): Section | undefined {
  const its = payViewOf(view);
  const found = its?.pay.turnover ?? [];
  if (!its || found.length === 0) return undefined;
  const { market, plan, who, leavers, newcomers, vacantWeeks, replacing } = its.words.turnoverHead;
  const rows = view.markets.flatMap((one) =>
    plansIn(view, one).flatMap((tried) =>
      found
        .filter(({ arm }) => arm === view.arm(tried.name, one.name)?.id)
        .map((row) => [one.short, tried.short, ...cells(its, row)]),
    ),
  );
  return {
    id: "turnover",
    heading: its.words.turnoverTitle,
    blocks: [
      { kind: "paragraph", text: its.words.turnoverText },
      {
        kind: "table",
        caption: its.words.turnoverTable({ money: its.money }),
        head: [market, plan, who, leavers, newcomers, vacantWeeks, replacing],
        rows,
        numeric: [3, 4, 5, 6],
      },
    ],
  };
}
