import { printable } from "../language/printable.ts";

/** The space keeps Vega's parser from taking the text "constructor", which every object has, for a name of its own. */
function literal(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16));
  return `" ${units.map((unit) => `\\u${unit.padStart(4, "0")}`).join("")}"`;
}

/**
 * The text at the place that a label stands for, as a Vega expression. People's own words come into charts in this way alone, spelt
 * so that nobody on the way finds a `datum.value` in them; data and scales know places, since `then` means something to Vega.
 */
export function textAt(texts: readonly string[], place = "datum.value"): string {
  return `slice([${texts.map((text) => literal(printable(text))).join(",")}][${place}], 1)`;
}
