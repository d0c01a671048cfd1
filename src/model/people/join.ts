import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../../calendar.ts";
import { power } from "../../random/power.ts";
import { isRanked } from "../incentives/payroll.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import { parametersOf, roleNamed } from "../roles/roster.ts";
import { believedOutput } from "./believed-output.ts";
import { payOfPeriod } from "./coming-year.ts";
import { firstTiming } from "./deal-timing.ts";
import { noteTurnover } from "./leave.ts";
import { createMind, type Mind } from "./mind.ts";
import { outsideOffer, payForOutput } from "./outside-offer.ts";
import { type PayAccount, putInForce } from "./pay-account.ts";
import { payToNewcomers } from "./pay-to-newcomers.ts";
import type { PeopleWorld } from "./people-world.ts";
import type { Person, Staff } from "./staff.ts";
import { drawTraits } from "./traits.ts";
import { referencePayOf } from "./used-to.ts";

/** Addresses of those who apply for a post lie this far apart from one vacancy to the next. */
const APPLICANTS_APART = 1024;

/** At a week's end somebody applies for each post that is empty, and may take it from the next week on. Returns whether anybody did. */
export function letJoin(world: PeopleWorld, priors: Priors, week: number): boolean {
  const { occupancy } = world.staff;
  let anybody = false;
  for (const person of world.staff.people) {
    const { number } = person;
    if (occupancy.vacantWeeks[number]! < 0 || occupancy.open[number] === 0) continue;
    world.ledger.credit(flowIndex.vacantWeeks, 1, number, -1);
    occupancy.vacantWeeks[number]!++;
    if (!applicantTakes(world, priors, person)) continue;
    join(world, priors, person, week + 1);
    noteTurnover(world, number, week, true);
    anybody = true;
  }
  return anybody;
}

/**
 * Whether the one who applies this week, of a skill and pace of their own, takes the post: as likely as makes a vacancy last its mean time
 * where the plan pays what others do, times its pay over their offer to the power of the elasticity.
 */
function applicantTakes(world: PeopleWorld, priors: Priors, person: Person): boolean {
  const { company, setup, luck, staff } = world;
  const { quitElasticity, vacancyWeeks } = company.staffing;
  const { number, role } = person;
  const { occupant, vacantWeeks } = staff.occupancy;
  const applicant = occupant[number]! * APPLICANTS_APART + vacantWeeks[number]!;
  drawTraits(staff.traits, company, person, applicant, luck);
  const output = believedOutput(world, priors, person);
  const offer = outsideOffer(setup.inForce, role, referencePayOf(setup)[role], output);
  const pay = Math.max(0, payForOutput(payToNewcomers(person, setup, priors), output));
  const draw = luck.uniform(purpose.joining, number, applicant);
  return offer <= 0 || draw < power(pay / offer, quitElasticity) / vacancyWeeks;
}

/** Somebody begins in a post in a counted week: with first beliefs, at the norms, in the middle of pay periods. */
function join(world: PeopleWorld, priors: Priors, person: Person, week: number): void {
  const { setup, staff, ledger, company } = world;
  const { number, role, intended, acted, norms } = person;
  const mind = createMind(person, staff.levers[role], setup, priors, staff.reports, {
    traits: staff.traits,
    shares: world.desk.shares,
  });
  mind.accounts.forEach((account, place) => {
    openMidway(account, person.mind!.accounts[place]!, week);
    guarantee(account, mind, person, company, week);
    putInForce(account, person.mind!.accounts[place]!.inForce);
  });
  person.mind = mind;
  person.timing = firstTiming(person, person.places.discount, setup, priors, mind);
  intended.set(norms);
  acted.set(norms);
  staff.occupancy.occupant[number]!++;
  staff.occupancy.vacantWeeks[number] = -1;
  staff.occupancy.weeksThere[number] = -1;
  goUpTheRamp(staff, person, company);
  const cost = company.staffing.replacingCost * WEEKS_A_YEAR * mind.referencePay;
  ledger.credit(flowIndex.newcomers, 1, number, -1);
  ledger.credit(flowIndex.replacing, cost, number, -1);
}

/** Lets an account follow on from that of whoever had the post before: the plans, and of what is ranked the post's results so far. */
function openMidway(account: PayAccount, before: PayAccount, week: number): void {
  account.missed = week % account.weeks;
  account.standings.forEach((standing, r) => {
    const { plan, quarter, quarterPer, sum, per } = before.standings[r]!;
    standing.plan = plan;
    standing.quarter = quarter;
    standing.quarterPer = quarterPer;
    standing.sum = isRanked(account.terms) ? sum : 0;
    standing.per = isRanked(account.terms) ? per : 0;
  });
}

/** Guarantees a newcomer what an account usually pays, in periods that begin in their first months. */
function guarantee(account: PayAccount, mind: Mind, person: Person, company: Company, week: number): void {
  const { guaranteeMonths } = company.staffing;
  account.guaranteedUntil = week + guaranteeMonths * WEEKS_A_MONTH;
  if (guaranteeMonths === 0 || account.inForce === null) return;
  const usual = { unit: person.unit, mind, levers: mind.measuredAt, salary: 0, output: 1 };
  account.guaranteed = Math.max(0, payOfPeriod(usual, account, account.inForce, 0));
}

/** At a week's end those who are new are a week nearer to getting done what they can. */
export function learnTheRopes(staff: Staff, company: Company): void {
  for (const person of staff.people)
    if (staff.occupancy.weeksThere[person.number]! >= 0 && person.atWork) goUpTheRamp(staff, person, company);
}

/** Counts another week in a post, the first before it has begun; in the middle of it so much of the ramp is behind somebody. */
function goUpTheRamp({ occupancy }: Staff, { number, role }: Person, company: Company): void {
  const { rampWeeks = 0 } = parametersOf(company, roleNamed(role));
  const weeks = occupancy.weeksThere[number]! + 1;
  occupancy.weeksThere[number] = weeks;
  occupancy.ramp[number] = rampWeeks === 0 ? 1 : Math.min(1, (weeks + 0.5) / rampWeeks);
}
