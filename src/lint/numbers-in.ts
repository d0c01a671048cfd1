import { formatFixed, formatNumber } from "../language/format-number.ts";
import { moneyStyle } from "../language/money-style.ts";
import { said } from "../language/said.ts";
import { inEveryLanguage, type Language } from "../language/text.ts";
import { leverWords, metricTitle } from "../metrics/metric-words.ts";
import { lintWords } from "./lint-words.ts";
import type { Numbers } from "./numbers.ts";

/** Numbers of a language; money with the scenario's currency behind it. */
export function numbersIn(language: Language, currency: string): Numbers {
  const words = said(language, "lint", lintWords);
  const plain = (value: number) => formatNumber(value, language);
  return {
    plain,
    money: (value) =>
      `${formatNumber(value, language, moneyStyle(currency))}${currency === "" ? "" : `\u00a0${currency}`}`,
    count: (value) => formatFixed(value, language),
    percent: (share) => percentIn(language, share),
    lever: (name) => leverWords(name, language).title,
    metric: (name) => metricTitle(name, language),
    who: (department) => words.people[department].who,
    whom: (department) => words.people[department].whom,
    whose: (department) => words.people[department].whose,
    during: (period) => words.during[period],
  };
}

const percents = (language: Language) =>
  ([0, 1] as const).map(
    (maximumFractionDigits) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits }),
  );

/** Made once: a file can hold thousands of findings, and a format is dear to make. */
const percentFormats = inEveryLanguage(percents);

function percentIn(language: Language, share: number): string {
  const format = percentFormats[language][share !== 0 && Math.abs(share) < 0.0995 ? 1 : 0]!;
  // Of many times as much, three digits say it.
  return format
    .format(Math.abs(share) < 10 ? share : Number(share.toPrecision(3)))
    .replace(/^-(?=[0.,\s%]*$)/, "")
    .replaceAll("-", "\u2212");
}
