/** The words of a report on what is still open at the end, in English. */
export const stillOpenWords = {
  caption: (p: { market: string; currency: string }) =>
    `Still open, ${p.market}: opportunities that are worked or wait for a signature, and their list prices${p.currency === "" ? "" : ` in ${p.currency}`}`,
  head: ["plan", "after the first week", "worth", "at the end", "worth"],
  sentence: (p: { plan: string; first: string; firstWorth: string; last: string; lastWorth: string }) =>
    `${p.plan} leaves ${p.last} opportunities open, worth ${p.lastWorth} at list prices; after the first week there were ${p.first}, worth ${p.firstWorth}.`,
  pilot: (p: { first: string; firstWorth: string; last: string; lastWorth: string }) =>
    `At the end of the pilot's runs at the norm ${p.last} opportunities are open, worth ${p.lastWorth} at list prices; after their first week ${p.first} are, worth ${p.firstWorth}. What comes of them is believed by the odds at which offers were made.`,
};

/** Those words in one language. */
export type StillOpenWords = typeof stillOpenWords;
