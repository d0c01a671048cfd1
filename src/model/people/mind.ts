import type { RoleLevers } from "../levers/role-levers.ts";
import type { Reports } from "../measurement/reports.ts";
import type { Priors } from "../priors.ts";
import { type Post, parametersOf, roleNamed } from "../roles/roster.ts";
import type { Setup } from "../setup.ts";
import { type FlowBelief, firstBeliefs } from "./first-beliefs.ts";
import { ownBeliefs } from "./own-beliefs.ts";
import { type Gifts, ownOutput } from "./own-output.ts";
import { openAccount, type PayAccount } from "./pay-account.ts";
import { referencePayOf, usualMarginalCost } from "./used-to.ts";
import { firstYields, type Yields } from "./yields.ts";

/** What a person believes, follows and cares for. */
export interface Mind {
  readonly accounts: readonly PayAccount[];
  readonly yields: Yields;
  readonly volume: Care;
  readonly quality: Care;
  /** What they were used to be paid, money a week. */
  readonly referencePay: number;
  /** What a unit of each lever costs at its norm because the plan in force paid for it, by week of the year; null where it did not. */
  readonly usualCost: Float64Array | null;
  /** How many times as much as others the plan in force paid this person for it. */
  readonly usualCostTimes: number;
  /** The levers at which the pilot measured: effects are counted from here. */
  readonly measuredAt: Float64Array;
  /** Extra care for volume after blame, money a week; halves every month. */
  blamed: number;
  /** Scratch: what each lever is believed to bring, money a week. */
  readonly gradient: Float64Array;
  /** Scratch: how much faster than by the curvature of cost alone that is believed to fall, money a week and squared unit. */
  readonly bending: Float64Array;
  readonly costs: Float64Array;
  readonly growth: Float64Array;
}

/** Something a person may care for: a weekly flow of their own. */
export interface Care {
  readonly belief: FlowBelief;
  /** What they care for it, at reference output, money a week. */
  readonly value: number;
}

/**
 * The mind of a person at the start: the pilot's beliefs, an account for each component that is for them. Whose gifts are given
 * counts on what such a person gets; else they take themselves for the mean of their role.
 */
export function createMind(
  post: Post,
  levers: RoleLevers,
  setup: Setup,
  priors: Priors,
  reports: Reports,
  gifts?: Gifts,
): Mind {
  const { company } = setup;
  const { repertoire, norms } = levers;
  const usual = firstBeliefs(post, repertoire, setup, priors);
  const output =
    gifts && company.decisions.selfKnowledge > 0 && ownOutput(post, levers, company, priors, gifts);
  const beliefs = output ? ownBeliefs(usual, post.number, company, priors, output) : usual;
  const { components, volume, quality } = beliefs;
  const yields = firstYields(beliefs, company);
  const { volumeValue = 0, qualityValue = 0 } = parametersOf(company, roleNamed(post.role));
  const referencePay = referencePayOf(setup)[post.role];
  return {
    accounts: Array.from(components, ({ terms, seat, readings, heir }) =>
      openAccount(terms, seat, readings, setup, reports, heir, yields),
    ),
    yields,
    volume: { belief: volume, value: volumeValue * referencePay },
    quality: { belief: quality, value: qualityValue * referencePay },
    referencePay,
    usualCost: usualMarginalCost(setup, post.role, repertoire),
    usualCostTimes: output ? output(roleNamed(post.role).volume) : 1,
    measuredAt: Float64Array.from(norms),
    blamed: 0,
    gradient: new Float64Array(norms.length),
    bending: new Float64Array(norms.length),
    costs: new Float64Array(norms.length),
    growth: new Float64Array(norms.length),
  };
}
