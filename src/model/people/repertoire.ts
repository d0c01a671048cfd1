import type { Channel } from "../channels/channel.ts";
import type { Lever, Repertoire } from "../decisions/levers.ts";
import type { Company } from "../parameters/company.ts";

/** What people of a role can move, and where each lever usually stands. */
export interface RoleLevers {
  readonly repertoire: Repertoire;
  readonly norms: readonly number[];
}

/** A marketer's levers: an effort for each channel, nurture, help and lobby, and the bar. */
export function marketerLevers(company: Company, channels: readonly Channel[]): RoleLevers {
  const { marketers, handoff } = company;
  const vague = handoff.definition === "vague";
  const effort = (name: string) => lever(name, "effort", marketers.effortCost);
  return {
    repertoire: {
      levers: [
        ...Array.from(channels, (channel) => effort(channel.name)),
        effort("nurture"),
        effort("help"),
        effort("lobby"),
        lever("bar", "stance", vague ? marketers.barCostVague : marketers.barCost),
      ],
      crossCost: marketers.crossCost,
      budget: 1,
    },
    norms: [
      ...Array.from(channels, (channel) => channel.norm),
      marketers.nurtureNorm,
      marketers.helpNorm,
      marketers.lobbyNorm,
      marketers.barNorm,
    ],
  };
}

/** A rep's levers: work, help and lobby, and the stances selectivity, persistence and discount. */
export function repLevers(company: Company): RoleLevers {
  const { reps, handoff } = company;
  const vague = handoff.definition === "vague";
  return {
    repertoire: {
      levers: [
        lever("work", "effort", reps.effortCost),
        lever("help", "effort", reps.effortCost),
        lever("lobby", "effort", reps.effortCost),
        lever("selectivity", "stance", vague ? reps.selectivityCostVague : reps.selectivityCost),
        lever("persistence", "stance", reps.persistenceCost),
        lever("discount", "stance", reps.discountCost),
      ],
      crossCost: reps.crossCost,
      budget: 1,
    },
    norms: [
      reps.workNorm,
      reps.helpNorm,
      reps.lobbyNorm,
      reps.selectivityNorm,
      reps.persistenceNorm,
      reps.discountNorm,
    ],
  };
}

function lever(name: string, kind: Lever["kind"], curvature: number): Lever {
  return { name, kind, low: 0, high: 1, curvature };
}
