/** Where a number of a company may lie that nobody has measured, and why there; or why it is not doubted unless a file says so. */
export type AssumedRange =
  | { readonly kind: "times"; readonly factor: number; readonly because: string }
  | { readonly kind: "about"; readonly reach: number; readonly because: string }
  | { readonly kind: "between"; readonly low: number; readonly high: number; readonly because: string }
  | { readonly kind: "known"; readonly because: string };

/** From the value over a factor to the value times it: for rates, costs and times, of which twice is as likely as half. */
export const times = (factor: number, because: string): AssumedRange => ({ kind: "times", factor, because });

/** So far to either side of the value: for log odds. */
export const about = (reach: number, because: string): AssumedRange => ({ kind: "about", reach, because });

/** What others measured, said of the default value; where a company has another, in proportion. */
export const between = (low: number, high: number, because: string): AssumedRange => {
  return { kind: "between", low, high, because };
};

/** No doubt of the model's: which company it is, or what it does. A file may give a range all the same. */
export const known = (because: string): AssumedRange => ({ kind: "known", because });

/** The ranges of a group of parameters, by their names in it; a part of a group after a dot. */
export type RangesOf = Readonly<Record<string, AssumedRange>>;
