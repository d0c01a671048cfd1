import { log } from "../../random/log.ts";
import type { Flow } from "../ledger/flows.ts";
import { COMPANY } from "../ledger/units.ts";
import { reportedQuarter, trulyUsual } from "./manager-view.ts";
import type { PeopleWorld } from "./people-world.ts";

/** Half an event stands for none, so that its logarithm is finite. */
const NONE = 0.5;

/** The company's funnel over some weeks, as it really was. */
interface Funnel {
  readonly needs: number;
  readonly leads: number;
  readonly mqls: number;
  readonly deals: number;
  readonly value: number;
  /** Share of those passing a broken stage that did not vanish there. */
  readonly kept: number;
}

/**
 * What really became of bookings in the months that the manager explains, against usual ones: the logarithm of their ratio
 * taken apart into marketing (leads per need, MQLs per lead), sales (deals per MQL, value per deal), the market (needs) and
 * the funnel (what a broken stage swallowed), in this order. The parts add up to the whole exactly, but say where in the
 * funnel bookings fell, not who made them fall: junk leads show as fewer deals per MQL.
 */
export function whatFell(world: PeopleWorld, month: number): readonly number[] {
  const { from, to } = reportedQuarter(world, month);
  const now = funnelOf(world, (flow) => world.ledger.sum(from, to, COMPANY, flow));
  const usual = funnelOf(world, (flow) => trulyUsual(world, COMPANY, flow));
  const ratio = (of: (funnel: Funnel) => number) => log(of(now)) - log(of(usual));
  const funnel = log(now.kept);
  return [
    ratio(({ leads, needs }) => leads / needs) + ratio(({ mqls, leads }) => mqls / leads),
    ratio(({ deals, mqls }) => deals / mqls) + ratio(({ value }) => value) - funnel,
    ratio(({ needs }) => needs),
    funnel,
  ];
}

function funnelOf(world: PeopleWorld, count: (flow: Flow) => number): Funnel {
  const some = (flow: Flow) => Math.max(NONE, count(flow));
  const deals = count("deals");
  return {
    needs: some("needs"),
    leads: some("leads"),
    mqls: some("mqls"),
    deals: some("deals"),
    value: deals > 0 ? count("booked") / deals : world.company.customers.ticketMedian,
    kept: keptShare(world, count),
  };
}

/** Counted against everybody who came to the broken stage, vanished or not. */
function keptShare({ company }: PeopleWorld, count: (flow: Flow) => number): number {
  const gone = count("vanished");
  if (gone === 0) return 1;
  const passed = {
    none: 0,
    handover: count("mqls"),
    firstCall: count("accepted"),
    checkout: count("deals") + gone,
  };
  const all = passed[company.selling.brokenStage];
  return Math.max(NONE, all - gone) / Math.max(NONE, all);
}
