import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import { type Flow, flowIndex } from "../ledger/flows.ts";
import { FIRST_PERSON } from "../ledger/units.ts";
import type { RoleLevers } from "../levers/role-levers.ts";
import type { Company } from "../parameters/company.ts";
import { beliefsOf, type Priors } from "../priors.ts";
import { byRole, type RoleName } from "../roles/index.ts";
import { type Post, parametersOf, roleNamed } from "../roles/roster.ts";
import { usualFlow } from "./believed-slopes.ts";
import type { Traits } from "./traits.ts";

/** What people differ in: their traits, and each rep's share of leads, by place and up to a factor. */
export interface Gifts {
  readonly traits: Traits;
  readonly shares: Float64Array;
}

/** How many times the mean of their role a person's own weekly flow is. */
export type OwnOutput = (flow: Flow) => number;

/**
 * What somebody of some gifts gets of each flow at norm levers, against the mean of their role. Hours and leads make it together: twice of
 * both is twice the work, and by what share hours do it the pilot's slope of working more says (an elasticity e), so it goes
 * with pace^e · leads^(1 − e). Skill multiplies odds, a rep's of closing at the mean chance of an offer, a marketer's of touching
 * those in need. As far as people know themselves it is what they count on; 1 where they do not, and where nobody differs.
 */
export function ownOutput(
  post: Post,
  levers: RoleLevers,
  company: Company,
  priors: Priors,
  { traits, shares }: Gifts,
): OwnOutput {
  const { selfKnowledge } = company.decisions;
  const { paceSpread = 0 } = parametersOf(company, roleNamed(post.role));
  const skill = traits.skill[post.number]!;
  const gains = skillGains[post.role]?.(post, company, priors, skill) ?? { onHours: 1, onWins: 1 };
  const hours = log(traits.pace[post.number]! * gains.onHours);
  return (flow) => {
    const e = hoursElasticity(post, levers, company, priors, flow);
    // The mean of pace^e over people, which the pilot's mean holds.
    const mean = (e * e * paceSpread * paceSpread) / 2;
    const leads = post.role === "rep" ? leadsGain(shares, post.place, 1 - e) : 1;
    const times = exp(e * hours - mean) * leads * (won.has(flow) ? gains.onWins : 1);
    return 1 + selfKnowledge * (times - 1);
  };
}

/** By what skill multiplies what an hour is worth, and what of it is won. */
interface SkillGains {
  readonly onHours: number;
  readonly onWins: number;
}

/** What skill does, by role; in a role that is not here it does nothing. */
const skillGains: Readonly<
  Partial<Record<RoleName, (post: Post, company: Company, priors: Priors, skill: number) => SkillGains>>
> = {
  marketer: (_, company, __, skill) => ({ onHours: precisionGain(company, skill), onWins: 1 }),
  rep: (post, company, priors, skill) => ({ onHours: 1, onWins: closingGain(post, company, priors, skill) }),
};

/** A territory that is next to nothing counts as so much of the mean: there must be something to expect. */
const LEAST_SHARE = 0.01;

/** A rep's share of leads to a power, over the mean of that over all. */
function leadsGain(shares: Float64Array, place: number, power: number): number {
  let all = 0;
  for (const share of shares) all += share;
  const mean = all / shares.length;
  let gains = 0;
  for (const share of shares) gains += gainOfLeads(share / mean, power);
  return (gainOfLeads(shares[place]! / mean, power) * shares.length) / gains;
}

function gainOfLeads(share: number, power: number): number {
  return exp(power * log(Math.max(LEAST_SHARE, share)));
}

/** Flows that come of an offer that closes. */
const won: ReadonlySet<Flow> = new Set<Flow>([
  "deals",
  "dealFit",
  "dealDays",
  "listPrice",
  "booked",
  "lifetimeValue",
  "chance",
  "chanceBooked",
  "chanceLifetime",
  "recurring",
  "goods",
  "churned",
  "churnedEarly",
  "recurringWon",
  "recurringLost",
  "highTicketDeals",
  "highTicketBooked",
]);

interface Known {
  readonly priors: Priors;
  readonly elasticities: Readonly<Record<RoleName, Map<Flow, number>>>;
}

/** What was found last for a company: its arms and trials share priors. */
const known = new WeakMap<Company, Known>();

/** By how much more of a flow there is, as a share of it, for each share of working time more; reckoned once for all of a role. */
function hoursElasticity(
  post: Post,
  levers: RoleLevers,
  company: Company,
  priors: Priors,
  flow: Flow,
): number {
  let found = known.get(company);
  if (found?.priors !== priors) {
    found = { priors, elasticities: byRole(() => new Map()) };
    known.set(company, found);
  }
  const elasticities = found.elasticities[post.role];
  const before = elasticities.get(flow);
  if (before !== undefined) return before;
  const e = elasticityOf(post, levers, company, priors, flow);
  elasticities.set(flow, e);
  return e;
}

/** The same, between nothing and as much. */
function elasticityOf(
  { number, role }: Post,
  { repertoire, norms, places }: RoleLevers,
  company: Company,
  priors: Priors,
  flow: Flow,
): number {
  const usual = usualFlow(priors, company, FIRST_PERSON + number, flow);
  if (usual === 0) return 0;
  const { slope } = beliefsOf(priors, role);
  let more = 0;
  repertoire.levers.forEach(({ kind }, lever) => {
    const isWork = kind === "effort" && lever !== places.help && lever !== places.lobby;
    if (isWork) more += slope[lever]![0]![flowIndex[flow]]! * norms[lever]!;
  });
  return Math.max(0, Math.min(1, more / usual));
}

/** How many times as likely something of some chance is at odds so many times as good. */
function gainAt(chance: number, odds: number): number {
  return odds / (1 + chance * (odds - 1));
}

function closingGain(post: Post, company: Company, priors: Priors, skill: number): number {
  const unit = FIRST_PERSON + post.number;
  const offers = usualFlow(priors, company, unit, "offers");
  const chance = offers === 0 ? 0 : usualFlow(priors, company, unit, "chance") / offers;
  return gainAt(chance, exp(skill));
}

/** How many times as many of a marketer's touches fall on those in need, over the channels as they are usually used. */
function precisionGain({ channels, need }: Company, skill: number): number {
  const odds = exp(skill);
  const inNeed = (need.ratePerDay * need.lastsDays) / (1 + need.ratePerDay * need.lastsDays);
  let usual = 0;
  let own = 0;
  for (const channel of Object.values(channels)) {
    if (channel.kind !== "effort") continue;
    const hits = channel.norm * channel.touchesPerHour * inNeed * gainAt(inNeed, channel.oddsRatio);
    usual += hits;
    own += hits * gainAt(inNeed * gainAt(inNeed, channel.oddsRatio), odds);
  }
  return usual === 0 ? 1 : own / usual;
}
