/** The candidate that a word was most likely meant to be; undefined where none is near. */
export function nearMiss(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = reach(word) + 1;
  const said = plainWord(word);
  for (const candidate of candidates) {
    const known = plainWord(candidate);
    const distance = begun(said, known) ? 1 : editDistance(said, known, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** That candidate as a hint; undefined where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const meant = nearMiss(word, candidates);
  return meant === undefined ? undefined : `did you mean '${meant}'?`;
}

/** Slips that are forgiven: one in a short word, one more for every three letters, four at most. */
function reach(word: string): number {
  return Math.min(4, Math.max(1, Math.floor(word.length / 3)));
}

/** A word that was broken off is taken for a slip of one letter. */
function begun(word: string, candidate: string): boolean {
  return word.length >= 3 && word.length < candidate.length && candidate.startsWith(word);
}

/** A word without what does not make it another one: upper case, dashes, underscores. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

/**
 * Letters to insert, delete, replace or swap with a neighbour to turn one word into the other (optimal string alignment);
 * `limit` where it would be as many or more.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, twoAgo[j - 2]! + 1);
      }
      row.push(cost);
    }
    [twoAgo, previous] = [previous, row];
  }
  return Math.min(limit, previous[b.length]!);
}
