import { Experience } from "../decisions/experience.ts";
import { componentOf } from "../incentives/components/index.ts";
import { eligible } from "../incentives/payroll.ts";
import { seatsOf } from "../incentives/seats-of.ts";
import type { Flow } from "../ledger/flows.ts";
import { type Department, FIRST_PERSON } from "../ledger/units.ts";
import type { Reports } from "../measurement/reports.ts";
import type { Priors } from "../priors.ts";
import type { Setup } from "../setup.ts";
import { believedSlope, usualFlow } from "./believed-slopes.ts";
import { openAccount, type PayAccount } from "./pay-account.ts";

/** What a person believes, follows and cares for. */
export interface Mind {
  readonly accounts: readonly PayAccount[];
  /** What they have learned about how much volume their work gives, relative to the pilot's. */
  readonly experience: Experience;
  /** The volume that experience is about. */
  readonly learned: Care;
  readonly volume: Care;
  readonly quality: Care;
  /** The levers at which the pilot measured: effects are counted from here. */
  readonly measuredAt: Float64Array;
  /** Extra care for volume after blame, money a week; halves every month. */
  blamed: number;
  /** Scratch: what each lever is believed to bring, money a week. */
  readonly gradient: Float64Array;
  /** Scratch: how much faster than by the cost alone that is believed to fall, money a week and squared unit. */
  readonly bending: Float64Array;
  readonly costs: Float64Array;
}

/** Something a person may care for: a weekly flow of their own. */
export interface Care {
  readonly flow: Flow;
  readonly usual: number;
  readonly effect: Float64Array;
  /** What they care for it, at reference output, money a week. */
  readonly value: number;
}

/** What each department learns from and cares for as its own volume. */
const volumeFlows = {
  marketing: { learned: "leads", cared: "mqls" },
  sales: { learned: "opportunities", cared: "deals" },
} as const satisfies Readonly<Record<Department, { readonly learned: Flow; readonly cared: Flow }>>;

/** The mind of a person at the start: the pilot's beliefs, an account for each component that is for them. */
export function createMind(
  number: number,
  department: Department,
  setup: Setup,
  priors: Priors,
  norms: readonly number[],
  reports: Reports,
): Mind {
  const { company, plan } = setup;
  const person = { number, department };
  const seat = seatsOf(company.marketers.count, company.reps.count)[number]!;
  const paying = plan.components.filter(
    (terms) => eligible(terms, department) && !componentOf(terms.type).salary,
  );
  const role = department === "marketing" ? company.marketers : company.reps;
  const care = (flow: Flow, value: number): Care => ({
    flow,
    usual: usualFlow(priors, company.marketers.count, FIRST_PERSON + number, flow),
    effect: Float64Array.from(
      norms,
      (_, lever) => believedSlope(priors, company, person, lever, FIRST_PERSON + number, flow).own,
    ),
    value,
  });
  return {
    accounts: paying.map((terms) => openAccount(terms, seat, setup, priors, person, norms.length, reports)),
    experience: new Experience(company.decisions.priorContacts, company.decisions.forgetting),
    learned: care(volumeFlows[department].learned, 0),
    volume: care(volumeFlows[department].cared, role.volumeValue),
    quality: care("lifetimeValue", role.qualityValue),
    measuredAt: Float64Array.from(norms),
    blamed: 0,
    gradient: new Float64Array(norms.length),
    bending: new Float64Array(norms.length),
    costs: new Float64Array(norms.length),
  };
}
