/** The words of a report on what is still open at the end, in English. */
export const stillOpenWords = {
  caption: (p: { market: string; currency: string }) =>
    `Still open, ${p.market}: opportunities that are worked or wait for a signature, and their list prices${p.currency === "" ? "" : ` in ${p.currency}`}`,
  head: ["plan", "after the first week", "worth", "at the end", "worth"],
  /** What each plan leaves open, one after the other. */
  sentence: (plans: readonly string[]) => `Opportunities open at the end: ${plans.join("; ")}.`,
  inSentence: (p: { plan: string; first: string; last: string; lastWorth: string }) =>
    `${p.plan} ${p.last}, worth ${p.lastWorth} at list prices (${p.first} after the first week)`,
  pilot: (p: { first: string; firstWorth: string; last: string; lastWorth: string }) =>
    `At the end of the pilot's runs at the norm ${p.last} opportunities are open, worth ${p.lastWorth} at list prices; after their first week ${p.first} are, worth ${p.firstWorth}. What comes of them is believed by the odds at which offers were made.`,
};

/** Those words in one language. */
export type StillOpenWords = typeof stillOpenWords;
