import type { FindingsView } from "./findings-view.ts";

/** How near two costs are that were set to be the same. */
const NEAR = 1e-6;

/** Whether two numbers of money are the same but for how they were reckoned. */
export function sameMoney(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Whether target costs were set, in two plans at least, and to the same; undefined for findings that older software wrote. */
export function setAlike({ findings }: FindingsView): boolean | undefined {
  if (!findings.pay?.costs.some(({ setTo }) => setTo !== undefined)) return undefined;
  const plans = new Map(
    findings.pay.costs.map(({ arm, setTo }) => [
      findings.arms.find(({ id }) => id === arm)?.plan,
      setTo ?? null,
    ]),
  );
  const costs = [...plans.values()].filter((cost) => cost !== null);
  return costs.length > 1 && costs.every((cost) => sameMoney(cost, costs[0]!));
}
