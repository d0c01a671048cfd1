import { expect, it } from "vitest";
import { present } from "../../src/experiments/present.ts";
import { formatNumber } from "../../src/language/format-number.ts";
import { moneyStyle } from "../../src/language/money-style.ts";
import { examplePay } from "../experiments/example-pay.ts";

it.each(["", "€", "₽", "US$", "A$", "EUR", "RUB", "usd", "руб.", "рублей", "dollars", "zł"])(
  "writes thousands and millions of %j",
  (currency) => {
    expect(formatNumber(830_000, "en", moneyStyle(currency))).toBe("830K");
  },
);

it.each([
  "тыс. ₽",
  "тыс.руб.",
  "млн ₽",
  "k",
  "K€",
  "k€",
  "M$",
  "$m",
  "kUSD",
  "MLN",
  "MIO",
  "thousand",
  "Tsd. €",
  "万円",
  "'000 $",
  "coins",
])("writes amounts of %j in full, since that may carry a scale already", (currency) => {
  expect(formatNumber(830_000, "en", moneyStyle(currency))).toBe("830,000");
  expect(formatNumber(-1_234_567, "en", moneyStyle(currency))).toBe("\u22121,230,000");
});

it("scales no amount of a report twice, in sentences, tables and on axes", () => {
  const findings = { ...examplePay(), currency: "тыс. ₽" };
  const said = JSON.stringify(present(findings, { language: "ru" }));
  // A count of customers may have thousands; whatever stands before the currency may not.
  expect(/(тыс\.|млн|млрд)[\s\u00a0]+тыс\. ₽/.exec(said)?.[0]).toBeUndefined();
  expect(said).toMatch(/\d{3}\u00a0тыс\. ₽/);
  const charts = present(findings, { language: "ru" })
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "chart");
  for (const name of ["revenue", "pay-mix", "pay-by-plan"]) {
    const { spec } = charts.find((chart) => chart.name === name)!;
    expect(JSON.stringify(spec)).not.toContain("1e6");
    expect(JSON.stringify(spec)).toContain(",~f");
  }
});
