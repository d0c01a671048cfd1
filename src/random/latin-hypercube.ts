import { Luck } from "./luck.ts";
import type { Stream } from "./stream.ts";

/**
 * So many points in a cube of so many dimensions, each number strictly between 0 and 1: along every dimension one point falls into each of
 * as many equal stretches, in an order of its own. Source: McKay, Beckman and Conover, Technometrics 21 (1979). A dimension's draws
 * are named by its place, so that one more at the end changes none of the others.
 */
export function latinHypercube(points: number, dimensions: number, key: string): readonly number[][] {
  const luck = new Luck(key);
  const along = Array.from({ length: dimensions }, (_, dimension) => {
    const stream = luck.streamAt(0, dimension, points);
    return shuffled(points, stream).map((stretch) => (stretch + stream.uniform()) / points);
  });
  return Array.from({ length: points }, (_, point) => along.map((values) => values[point]!));
}

/** The numbers below one, in an order that luck decides: Fisher and Yates. */
function shuffled(count: number, stream: Stream): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(stream.uniform() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
