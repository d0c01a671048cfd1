import { WEEKS_A_MONTH, WEEKS_A_QUARTER } from "../../calendar.ts";
import { power } from "../../random/power.ts";
import { isBroken } from "../funnel/broken-stage.ts";
import type { Flow } from "../ledger/flows.ts";
import { COMPANY, MARKETING, SALES } from "../ledger/units.ts";
import { purpose } from "../luck-purposes.ts";
import { WARM_UP_WEEKS } from "../warm-up.ts";
import { logOddsOfFewer, logOddsOfLowerShare } from "./log-odds-of-fall.ts";
import { ratio, reportedSum, usualQuarter, type Weeks } from "./manager-view.ts";
import type { PeopleWorld } from "./people-world.ts";

/** Least of a quality that MQLs are held to have. */
const LEAST_QUALITY = 0.01;

/**
 * What some weeks tell the manager of each cause, in the order of the journal's causes: by how much likelier it has made them that this
 * one's figures fell than that all is as usual, as a logarithm. Every lead and every person in need adds its part, so months add up.
 *
 * Whatever the market or the funnel does shows in the figures of a department too, so those cannot tell it from the department's own doing:
 * only what is seen of the need, or of what vanishes at a stage, can.
 */
export function evidence(world: PeopleWorld, weeks: Weeks): readonly number[] {
  const quality = visibleQuality(world, weeks);
  const [marketing, sales] = [ofMarketing(world, weeks, quality), ofSales(world, weeks, quality)];
  const ofPeople = Math.max(0, marketing, sales);
  return [marketing, sales, ofPeople + ofMarket(world, weeks), ofPeople + ofFunnel(world, weeks)];
}

/** Too few MQLs, each counting for what it is worth as far as that is seen. */
function ofMarketing(world: PeopleWorld, weeks: Weeks, quality: number): number {
  const { suspectedFall } = world.company.manager;
  const expected = usual(world, weeks, MARKETING, "mqls");
  const seen = reportedSum(world, weeks, MARKETING, "mqls") * quality;
  return logOddsOfFewer(seen, expected, suspectedFall, scatterOfReports(world, weeks, expected));
}

/** Too few wins of the opportunities there were, of the worth that is seen. */
function ofSales(world: PeopleWorld, weeks: Weeks, quality: number): number {
  const { suspectedFall } = world.company.manager;
  const opportunities = reportedSum(world, weeks, SALES, "opportunities");
  const deals = reportedSum(world, weeks, SALES, "deals");
  const winRate = ratio(usual(world, weeks, SALES, "deals"), usual(world, weeks, SALES, "opportunities"));
  const expected = winRate * quality;
  // Both of what a rate is made of err.
  const scatter = 2 * scatterOfReports(world, weeks, expected * opportunities);
  return logOddsOfLowerShare(deals, opportunities, expected, suspectedFall, scatter);
}

/** Too few people in need, of those who are seen; the less is visible, the more it is a guess. */
function ofMarket(world: PeopleWorld, weeks: Weeks): number {
  const { suspectedFall } = world.company.manager;
  const { visibility } = world.company.measurement;
  const expected = usual(world, weeks, COMPANY, "needs");
  const found = reportedSum(world, weeks, COMPANY, "needs") + expected * guess(world, weeks);
  const scatter = visibility * scatterOf(weeks, expected, guessSpread(world));
  return logOddsOfFewer(visibility * Math.max(0, found), visibility * expected, suspectedFall, scatter);
}

/** Too few of those who came to a stage passed it, of those who are seen. */
function ofFunnel(world: PeopleWorld, weeks: Weeks): number {
  const { suspectedFall } = world.company.manager;
  const { visibility } = world.company.measurement;
  const { came, vanished } = atSuspectedStage(world, weeks);
  return logOddsOfFewer(visibility * (came - vanished), visibility * came, suspectedFall);
}

/** Those who came to the stage that may be broken, and those of them who vanished there; a whole one is seen to be whole. */
function atSuspectedStage(world: PeopleWorld, weeks: Weeks): { came: number; vanished: number } {
  const { brokenStage } = world.company.selling;
  const stage = brokenStage === "none" || !isBroken(world, brokenStage) ? "none" : brokenStage;
  const passing = { none: "mqls", handover: "mqls", firstCall: "accepted", checkout: "deals" } as const;
  const vanished = stage === "none" ? 0 : reportedSum(world, weeks, COMPANY, "vanished");
  const counted = reportedSum(world, weeks, COMPANY, passing[stage]);
  return { came: stage === "checkout" ? counted + vanished : counted, vanished };
}

/** Fit per MQL against the usual one, as far as it is seen. */
function visibleQuality(world: PeopleWorld, weeks: Weeks): number {
  const against = (flow: Flow) =>
    ratio(reportedSum(world, weeks, MARKETING, flow), usual(world, weeks, MARKETING, flow));
  const quality = ratio(against("mqlFit"), against("mqls"));
  return power(Math.max(quality, LEAST_QUALITY), world.company.measurement.visibility);
}

/** What a flow would have been over as many usual weeks. */
function usual(world: PeopleWorld, { from, to }: Weeks, unit: number, flow: Flow): number {
  return (usualQuarter(world, unit, flow) * (to - from)) / WEEKS_A_QUARTER;
}

/** What the error of each month's report adds to the variance of a count. */
function scatterOfReports({ company }: PeopleWorld, weeks: Weeks, expected: number): number {
  return scatterOf(weeks, expected, company.measurement.reportNoise);
}

function scatterOf({ from, to }: Weeks, expected: number, spread: number): number {
  return ((expected * WEEKS_A_MONTH) / (to - from)) * spread * spread;
}

/** The mean error of the manager's monthly guesses of the need, as a share of usual. */
function guess(world: PeopleWorld, { from, to }: Weeks): number {
  const spread = guessSpread(world);
  if (spread === 0) return 0;
  let sum = 0;
  for (let week = from; week < to; week += WEEKS_A_MONTH)
    sum += world.luck.normal(purpose.managerNoise, 0, (week - WARM_UP_WEEKS) / WEEKS_A_MONTH);
  return (spread * sum * WEEKS_A_MONTH) / (to - from);
}

function guessSpread({ company }: PeopleWorld): number {
  return company.manager.evidenceNoise * (1 - company.measurement.visibility);
}
