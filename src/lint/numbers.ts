import { formatFixed, formatNumber } from "../language/format-number.ts";
import { moneyStyle } from "../language/money-style.ts";
import type { Language, Text } from "../language/text.ts";
import { metricNamed } from "../metrics/index.ts";
import type { PayPeriod } from "../model/incentives/component.ts";
import type { Department } from "../model/ledger/units.ts";
import { leverNamed } from "../model/levers/index.ts";

/** How numbers and names of a plan are said in a language. */
export interface Numbers {
  readonly money: (value: number) => string;
  readonly plain: (value: number) => string;
  readonly count: (value: number) => string;
  /** Whole per cents; one decimal under ten. */
  readonly percent: (share: number) => string;
  readonly lever: (name: string) => string;
  readonly metric: (name: string) => string;
  /** "a marketer", «маркетолог». */
  readonly who: (department: Department) => string;
  /** «маркетологу»; the same as who in English. */
  readonly whom: (department: Department) => string;
  /** «маркетолога»; "a marketer's" in English. */
  readonly whose: (department: Department) => string;
  /** "in a quarter", «за квартал». */
  readonly during: (period: PayPeriod) => string;
}

/** A sentence in both languages, each with its own numbers. */
export type Say = (en: (numbers: Numbers) => string, ru: (numbers: Numbers) => string) => Text;

const people = {
  en: { marketing: ["a marketer", "a marketer", "a marketer's"], sales: ["a rep", "a rep", "a rep's"] },
  ru: {
    marketing: ["маркетолог", "маркетологу", "маркетолога"],
    sales: ["продавец", "продавцу", "продавца"],
  },
} as const;

const periods = {
  en: { week: "in a week", month: "in a month", quarter: "in a quarter", year: "in a year" },
  ru: { week: "за неделю", month: "за месяц", quarter: "за квартал", year: "за год" },
} as const;

/** Numbers of a language; money with the scenario's currency behind it. */
export function numbersIn(language: Language, currency: string): Numbers {
  const plain = (value: number) => formatNumber(value, language);
  return {
    plain,
    money: (value) =>
      `${formatNumber(value, language, moneyStyle(currency))}${currency === "" ? "" : `\u00a0${currency}`}`,
    count: (value) => formatFixed(value, language),
    percent: (share) => percentIn(language, share),
    lever: (name) => leverNamed(name).title[language],
    metric: (name) => metricNamed(name)?.title[language] ?? name,
    who: (department) => people[language][department][0],
    whom: (department) => people[language][department][1],
    whose: (department) => people[language][department][2],
    during: (period) => periods[language][period],
  };
}

const percents = (language: Language) =>
  ([0, 1] as const).map(
    (maximumFractionDigits) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits }),
  );

/** Made once: a file can hold thousands of findings, and a format is dear to make. */
const percentFormats = { en: percents("en"), ru: percents("ru") };

function percentIn(language: Language, share: number): string {
  const format = percentFormats[language][share !== 0 && Math.abs(share) < 0.0995 ? 1 : 0]!;
  // Of many times as much, three digits say it.
  return format
    .format(Math.abs(share) < 10 ? share : Number(share.toPrecision(3)))
    .replace(/^-(?=[0.,\s%]*$)/, "")
    .replaceAll("-", "\u2212");
}

/** Says things in both languages with a currency. */
export function sayIn(currency: string): Say {
  const [english, russian] = [numbersIn("en", currency), numbersIn("ru", currency)];
  return (en, ru) => ({ en: en(english), ru: ru(russian) });
}
