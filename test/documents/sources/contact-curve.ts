import { type Journal, NEVER } from "../../../src/model/ledger/journal.ts";
import { type Company, companySchema } from "../../../src/model/parameters/company.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { winRateOf } from "../../patterns/list/p14-contact-curve.ts";
import { yearAtNorm } from "../at-norm.ts";
import { source } from "../source.ts";

const TRIALS = 40;

/** A bank's telephone campaign: per cent won at contact one to eight. */
const bank = [5.6, 5.1, 4.4, 3.3, 2.4, 2.2, 1.6, 1];

/** Per cent of those not won at contact one to five who were never contacted again. */
const gone = [43, 45, 41, 35, 32];

/**
 * What a bank's campaign is like: short calls by a caller who persists, of which not half reach anybody at first and which warm nobody, to people of
 * whom more than a third wants no other.
 */
const setting = {
  reps: { persistenceNorm: 0.8 },
  selling: {
    firstCallHours: 1,
    followUpHours: 0.7,
    missedHours: 0.1,
    reachFirst: 0.45,
    reachKept: 0.97,
    retryDays: 1,
    extraContacts: 36,
    dropOut: 0.38,
    cycleDays: { median: 42, p90: 120 },
    callWarmth: 0,
    slowestPaceDays: 4,
    paceGainDays: 2,
    logitBase: -3.6,
  },
} as const;

/** Per cent won at contact one to eight, those who got it being all; null where nobody got it. */
export type Curve = readonly (number | null)[];

function curveOf(journals: readonly Journal[], rateOf: (journal: Journal, contact: number) => number): Curve {
  return bank.map((_, place) => {
    const rates = journals.map((journal) => rateOf(journal, place + 1)).filter(Number.isFinite);
    return rates.length === 0 ? null : mean(rates);
  });
}

/** Of those in counted time whom so many contacts did not win, the per cent that got no other. */
function goneAfter({ handedOn, contacts, wonOn }: Journal, contact: number): number {
  let left = 0;
  let last = 0;
  for (let row = 0; row < handedOn.length; row++) {
    const isWon = contacts[row] === contact && wonOn[row] !== NEVER;
    if (handedOn[row]! < 0 || contacts[row]! < contact || isWon) continue;
    left += 1;
    if (contacts[row] === contact) last += 1;
  }
  return (100 * last) / left;
}

function journalsOf(company: Company, trials: number): readonly Journal[] {
  return yearAtNorm(company, trials, { journal: true }).map(({ journal }) => journal!);
}

/** The curve of the default company, that of it in the bank's setting, and how many are gone after each contact there. */
export function contactCurves(trials: number): Readonly<Record<"usual" | "set" | "gone", Curve>> {
  const set = journalsOf(companySchema.parse(setting), trials);
  return {
    usual: curveOf(journalsOf(companySchema.parse({}), trials), winRateOf),
    set: curveOf(set, winRateOf),
    gone: curveOf(set, goneAfter).slice(0, gone.length),
  };
}

/** How far a curve lies from the bank's on average, in points; endless where it ends before. */
export function errorOf(curve: Curve): number {
  return mean(curve.map((rate, place) => Math.abs((rate ?? Number.POSITIVE_INFINITY) - bank[place]!)));
}

type Kept = ReturnType<typeof contactCurves>;

function written({ usual, set, gone: lost }: Kept): string {
  const row = (what: string, curve: Curve, off: string) => [
    what,
    ...curve.map((rate) => rate?.toFixed(1) ?? ""),
    off,
  ];
  const rows = [
    row("bank's telephone campaign", bank, ""),
    row("the setting below", set, `${errorOf(set).toFixed(2)} points`),
    row("the default company", usual, ""),
    row("bank: % of those not won never contacted again", gone, ""),
    row("the same in the setting below", lost, ""),
  ];
  const head = ["% won at contact", ...bank.map((_, place) => String(place + 1)), "mean error"];
  const stated = Object.entries(setting)
    .flatMap(([group, values]) =>
      Object.entries(values).map(
        ([key, value]) =>
          `\`${group}.${key}\` ${typeof value === "object" ? `${value.median}, ${value.p90}` : value}`,
      ),
    )
    .join(", ");
  return `${markdownTable(head, rows)}\n\nThe setting: ${stated}. Mean of ${TRIALS} trials of twelve months, seed 1, everybody at the norm, nobody learning.`;
}

/** What a call wins, by how many were made before. */
export const contactCurve = source<Kept>({
  name: "contact-curve",
  command: "npm run documents -- --only contact-curve",
  measure: async () => contactCurves(TRIALS),
  passages: [{ name: "contact-curve", document: "docs/model.md", write: written }],
});
