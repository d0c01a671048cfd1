import { Luck } from "../../src/random/luck.ts";

/** Where each parameter of a closed form may lie: from, to. */
type Ranges<Name extends string> = Readonly<Record<Name, readonly [number, number]>>;

/** So many points drawn uniformly from a box, the same ones in every run. */
export function randomPoints<Name extends string>(
  form: string,
  count: number,
  ranges: Ranges<Name>,
): readonly Readonly<Record<Name, number>>[] {
  const luck = new Luck(`closed-forms/${form}`);
  const names = Object.keys(ranges) as Name[];
  return Array.from({ length: count }, (_, k) => {
    const drawn = names.map((name, place) => {
      const [low, high] = ranges[name];
      return [name, low + (high - low) * luck.uniform(0, k, place)];
    });
    return Object.fromEntries(drawn) as Record<Name, number>;
  });
}
