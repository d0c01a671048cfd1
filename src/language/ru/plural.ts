/** A word in the forms that Russian numbers ask for: 1 месяц, 2 месяца, 5 месяцев; fractions take the second. */
export type PluralForms = readonly [one: string, few: string, many: string];

const rules = new Intl.PluralRules("ru");

/** A whole number that was written with its thousands grouped. */
function read(written: string): number {
  return Number(written.replaceAll(/\D/g, ""));
}

/** A count, whole and perhaps written already, with its word in the form that it asks for: `24 месяца`. */
export function russianPlural(count: number | string, [one, few, many]: PluralForms): string {
  const form = rules.select(typeof count === "number" ? count : read(count));
  const word = form === "one" ? one : form === "many" ? many : few;
  return `${count}\u00a0${word}`;
}
