import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

const ENOUGH = 1 + 1e-9;

/** What is usual must fit into a day, and two tasks cannot compete harder than one with itself. */
export function peopleChecks({ company }: Scenario): readonly Fault[] {
  const { marketers, reps, channels } = company;
  const outreach = Object.values(channels).map((channel) => (channel.kind === "effort" ? channel.norm : 0));
  const marketing = [...outreach, marketers.nurtureNorm, marketers.helpNorm, marketers.lobbyNorm];
  const sales = [reps.workNorm, reps.helpNorm, reps.lobbyNorm];
  return [
    ...fitsADay("marketers", marketing, "the norms of their channels, nurture, help and lobby"),
    ...fitsADay("reps", sales, "the norms of work, help and lobby"),
    ...crossBelowOwn("marketers", marketers),
    ...crossBelowOwn("reps", reps),
  ];
}

function fitsADay(role: string, norms: readonly number[], what: string): readonly Fault[] {
  const sum = norms.reduce((total, norm) => total + norm, 0);
  if (sum <= ENOUGH) return [];
  const message = `${what} add up to ${Number(sum.toPrecision(6))} of a working day, more than there is`;
  return [{ path: ["company", role], on: "value", message }];
}

function crossBelowOwn(
  role: string,
  { crossCost, effortCost }: { readonly crossCost: number; readonly effortCost: number },
): readonly Fault[] {
  if (crossCost < effortCost) return [];
  const message = `must be less than effortCost, which is ${effortCost}, not ${crossCost}`;
  return [{ path: ["company", role, "crossCost"], on: "value", message }];
}
