/** What JSON leaves alone in a text and an expression takes for the end of its line. */
const lineEnds = /[\u2028\u2029]/g;

/**
 * The text at the place that a label stands for, as a Vega expression. People's own words are written into charts in this way
 * alone: data and scales know places, since a word such as `then` or `constructor` means something else to whoever draws.
 */
export function textAt(texts: readonly string[], place = "datum.value"): string {
  const literals = JSON.stringify(texts).replaceAll(
    lineEnds,
    (end) => `\\u${end.charCodeAt(0).toString(16)}`,
  );
  return `${literals}[${place}]`;
}
