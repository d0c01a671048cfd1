/**
 * p-values adjusted for having been looked at together: calling those below α significant errs anywhere in the family with
 * probability α at most, whatever their dependence. A null stands for no test and stays. Source: S. Holm, Scandinavian
 * Journal of Statistics 6 (1979).
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const tests = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  tests.sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let atLeast = 0;
  tests.forEach(({ p, index }, rank) => {
    atLeast = Math.max(atLeast, Math.min(1, p * (tests.length - rank)));
    adjusted[index] = atLeast;
  });
  return adjusted;
}
