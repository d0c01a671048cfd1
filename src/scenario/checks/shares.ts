import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** How far from 1 shares that were rounded may add up. */
const ROUNDED = 0.001;

/** Shares of territories are one for each rep, add up to 1, and count where leads go by territory. */
export function shareChecks({ company }: Scenario): readonly Fault[] {
  const { territoryShares, territorySpread, assignment } = company.handoff;
  if (assignment !== "territory" && (territoryShares || territorySpread > 0))
    return [
      {
        path: ["company", "handoff", territoryShares ? "territoryShares" : "territorySpread"],
        on: "key",
        message: `is of territories, but leads go by '${assignment}'`,
        hint: "set assignment: territory, or leave it out",
      },
    ];
  if (territoryShares === undefined) return [];
  const said = wrongShares(territoryShares, company.reps.count);
  return said === undefined
    ? []
    : [{ path: ["company", "handoff", "territoryShares"], on: "value", ...said }];
}

function wrongShares(shares: readonly number[], reps: number): Pick<Fault, "message" | "hint"> | undefined {
  if (shares.length !== reps)
    return {
      message: `lists ${shares.length} shares for ${reps} reps`,
      hint: "one for each rep, in their order",
    };
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= ROUNDED) return undefined;
  return { message: `shares add up to ${Number(sum.toPrecision(6))}, not to 1` };
}
