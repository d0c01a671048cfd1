/** Where in findings something does not hang together, and a sentence about it that the place begins. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** A place in findings. */
export type Path = readonly (string | number)[];

/** One fault. */
export function fault(path: Path, message: string): readonly Fault[] {
  return [{ path, message }];
}

/** The faults of each item of a list, each told of with its place; none of a list that is not there. */
export function each<T>(
  items: readonly T[] | undefined,
  path: Path,
  check: (item: T, path: Path) => readonly Fault[],
): readonly Fault[] {
  return (items ?? []).flatMap((item, place) => check(item, [...path, place]));
}

/** Items of which two have the same key. */
export function twice<T>(
  items: readonly T[],
  path: Path,
  keyOf: (item: T) => readonly string[],
): readonly Fault[] {
  const seen = new Set<string>();
  return each(items, path, (item, at) => {
    const key = JSON.stringify(keyOf(item));
    if (seen.has(key)) return fault(at, `stands here a second time: ${keyOf(item).join(", ")}`);
    seen.add(key);
    return [];
  });
}

/** A list of another length than it must have, and why it must. */
export function lengthIs(
  list: readonly unknown[],
  wanted: number,
  path: Path,
  why: string,
): readonly Fault[] {
  return list.length === wanted
    ? []
    : fault(path, `has ${list.length} values, where ${why} there must be ${wanted}`);
}

/** What may be named, and by what it is called to those who name something else. */
export function listOf(names: Iterable<string>, called: string) {
  const known = new Set(names);
  return (name: string | null, path: Path): readonly Fault[] =>
    name === null || known.has(name) ? [] : fault(path, `names '${name}', which is not among the ${called}`);
}

/** Every mean with its interval, wherever it stands, has the mean inside. */
export function intervalFaults(node: unknown, path: Path): readonly Fault[] {
  if (typeof node !== "object" || node === null) return [];
  const { mean, low, high } = node as Readonly<Record<string, unknown>>;
  const wrong =
    typeof mean === "number" && typeof low === "number" && typeof high === "number"
      ? !(low <= mean && mean <= high)
      : false;
  return [
    ...(wrong ? fault(path, `has a mean of ${mean} outside its interval, ${low} to ${high}`) : []),
    ...Object.entries(node).flatMap(([key, inner]) =>
      typeof inner === "object"
        ? intervalFaults(inner, [...path, Array.isArray(node) ? Number(key) : key])
        : [],
    ),
  ];
}
