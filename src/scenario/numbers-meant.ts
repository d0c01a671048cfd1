/** Signs that people part thousands with. */
const THOUSANDS = /(?<=\d)[_ '\u00a0\u202f](?=\d)/g;

/** Letters that a number may have been written with. */
const LONGEST = 40;

/** The number that was meant by a text such as 5 %, 10_000 or 1,5; two where it can be read in two ways; none where none is plain. */
export function numbersMeant(value: unknown): readonly number[] {
  if (typeof value !== "string" || value.length > LONGEST) return [];
  const [, digits, percent] = /^\s*([^%]*?)\s*(%?)\s*$/.exec(value) ?? [];
  if (!digits) return [];
  const numbers = readings(digits.replace(THOUSANDS, "")).map(Number).filter(Number.isFinite);
  return percent ? numbers.map((number) => Number((number / 100).toPrecision(12))) : numbers;
}

/** The ways in which points and commas can be read, as numbers are written in code. */
function readings(digits: string): readonly string[] {
  // A comma before three digits parts thousands in English and decimals elsewhere; 0,125 is no thousand.
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(digits)) return [digits.replace(",", ""), digits.replace(",", ".")];
  if (/^-?\d+,\d+$/.test(digits)) return [digits.replace(",", ".")];
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return [digits.replaceAll(",", "")];
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return [digits.replaceAll(".", "").replace(",", ".")];
  return [digits];
}
