import { MONTHS_A_YEAR } from "../calendar.ts";

/** A calendar month such as 2026-03 as a number that counts months. */
export function monthNumber(written: string): number {
  const [year, month] = written.split("-").map(Number) as [number, number];
  return MONTHS_A_YEAR * year + month - 1;
}

/** Which month of its year a calendar month is, 1 being January. */
export function monthOfYear(written: string): number {
  return (monthNumber(written) % MONTHS_A_YEAR) + 1;
}

/** The calendar month of such a number, as it is written. */
export function writtenMonth(number: number): string {
  const month = String((number % MONTHS_A_YEAR) + 1).padStart(2, "0");
  return `${String(Math.floor(number / MONTHS_A_YEAR)).padStart(4, "0")}-${month}`;
}

/** What is wrong with months that should follow one another, and at which of them; undefined where nothing is. */
export function outOfTurn(
  months: readonly string[],
): { readonly place: number; readonly message: string } | undefined {
  const place = months.findIndex(
    (month, at) => at > 0 && monthNumber(month) !== monthNumber(months[at - 1]!) + 1,
  );
  if (place < 0) return undefined;
  const [before, here] = [months[place - 1]!, months[place]!];
  const due = writtenMonth(monthNumber(before) + 1);
  if (monthNumber(here) > monthNumber(before))
    return { place, message: `has a hole: ${due} is missing between ${before} and ${here}` };
  return {
    place,
    message: months.indexOf(here) < place ? `has ${here} twice` : `has ${here} after ${before}`,
  };
}
