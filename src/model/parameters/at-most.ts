/** A refinement of a schema of a map: so many entries at most. Spread into `.refine(...)`. */
export function atMost(most: number) {
  return [
    (map: object) => Object.keys(map).length <= most,
    {
      error: ({ input }: { readonly input?: unknown }) =>
        `must have at most ${most} entries, not ${Object.keys(input as object).length}`,
    },
  ] as const;
}
