import type { NumberStyle } from "./format-number.ts";

/** Signs and words that stand for one unit of money. */
const units =
  /^(?:(?:US|AU?|CA?|NZ|HK|S|R|NT|MX)?\p{Sc}|р\.?|руб\.?|рубл(?:ь|я|и|ей)|тенге|сом|евро|доллар(?:ы|ов)?|юан(?:ь|и|ей)|лв\.?|грн\.?|dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|rou?bles?|kr\.?|zł|Kč|Ft|lei)$/iu;

/** Whether a currency is one unit of money for sure: nothing, a sign, a word, or a code of ISO 4217. */
function isUnit(currency: string): boolean {
  return (
    currency === "" ||
    units.test(currency) ||
    (/^[A-Za-z]{3}$/.test(currency) && Intl.supportedValuesOf("currency").includes(currency.toUpperCase()))
  );
}

/**
 * How amounts are written beside a currency: in thousands and millions where it is known to be one unit, else in full, since `тыс. ₽`
 * and `M€` carry a scale already and no list of such words would be whole.
 */
export function moneyStyle(currency: string): NumberStyle {
  return isUnit(currency.trim()) ? "amount" : "whole";
}
