import { beliefsByRole, beliefsOf, type Priors } from "../model/priors.ts";
import { fingerprint } from "../scenario/fingerprint.ts";
import { mean } from "../statistics/mean.ts";

/**
 * Pilots that tell what is usual, by which plans are set. As many whatever the number of batches: terms stay what they are when there
 * are more of these or fewer.
 */
export const PILOTS_OF_USUAL = 10;

/**
 * What all pilots of a company measured together: what is usual by some, what levers do by those of the batches.
 */
export function poolPriors(usual: readonly Priors[], batches: readonly Priors[]): Priors {
  return {
    ...meanTree(usual.map(({ reference, weeklyLuck, open }) => ({ reference, weeklyLuck, open }))),
    ...beliefsByRole((role) => meanTree(batches.map((one) => beliefsOf(one, role)))),
    fingerprint: fingerprint([...usual, ...batches].map((one) => one.fingerprint)),
    runs: [...new Set([...usual, ...batches])].reduce((sum, { runs }) => sum + runs, 0),
    samples: usual.flatMap(({ samples }) => samples),
  };
}

/** What people who learned from one of the pilots believe of their levers; what is usual they all know alike, by all of the pilots. */
export function believing(one: Priors, pooled: Priors): Priors {
  return { ...pooled, fingerprint: one.fingerprint, ...beliefsByRole((role) => beliefsOf(one, role)) };
}

/** Trees of plain data of one shape as one tree, each number in it the mean of theirs; what is no number is the first's. */
function meanTree<T>(trees: readonly T[]): T {
  const first = trees[0]!;
  if (typeof first === "number") return mean(trees as readonly number[]) as T;
  if (typeof first !== "object" || first === null) return first;
  const inner = Object.keys(first).map(
    (key) => [key, meanTree(trees.map((tree) => tree[key as keyof T]))] as const,
  );
  return (Array.isArray(first) ? inner.map(([, value]) => value) : Object.fromEntries(inner)) as T;
}
