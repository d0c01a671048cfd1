import { DAYS_A_WEEK, HOURS_A_DAY, WEEKS_A_MONTH } from "../calendar.ts";
import { campaign } from "./channels/campaign.ts";
import { arriveInbound } from "./channels/inbound.ts";
import { refer } from "./channels/word-of-mouth.ts";
import { healBrand } from "./customers/brand.ts";
import { bookRecurring, churn } from "./customers/life.ts";
import { fadeToToday } from "./customers/stocks.ts";
import { followSeries } from "./follow-series.ts";
import { endOldMqls, layOutFollowUps, layOutRouted } from "./funnel/desk-work.ts";
import { reviewHeld } from "./funnel/hold-back.ts";
import { shareByRecord } from "./funnel/lead-shares.ts";
import { signReady } from "./funnel/signing.ts";
import { startQueues } from "./funnel/start-queues.ts";
import { endOldLeads } from "./funnel/transitions.ts";
import { GaugeBook } from "./gauges/gauge-book.ts";
import { leadWeeks } from "./lead-in.ts";
import { flowIndex } from "./ledger/flows.ts";
import { startNeeds, turnNeeds } from "./market/spells.ts";
import { decideWeek } from "./people/decide-week.ts";
import { followWeek, setFirstPlans } from "./people/follow-week.ts";
import { manageMonth } from "./people/manage-month.ts";
import { payDay } from "./people/pay-day.ts";
import { workDesk } from "./people/sales-rep.ts";
import { holdLevers } from "./people/staff.ts";
import { turnOver } from "./turn-over.ts";
import { WARM_UP_WEEKS } from "./warm-up.ts";
import type { World } from "./world.ts";

/** Simulates a world from the first day of its warm-up to the last counted day; returns what the gauges showed. */
export function simulate(world: World): GaugeBook {
  warmUp(world);
  return simulateCounted(world);
}

/** Simulates the uncounted days before the first counted one; of those before the warm-up the ledger keeps nothing. */
export function warmUp(world: World): void {
  startNeeds(world);
  for (let week = -WARM_UP_WEEKS - leadWeeks(world.company); week < -WARM_UP_WEEKS; week++)
    simulateWeek(world, week);
  world.ledger.clearFirst();
  for (let week = -WARM_UP_WEEKS; week < 0; week++) simulateWeek(world, week);
}

/** Simulates a world that has been warmed up to the last counted day; returns what the gauges showed of the first so many units. */
export function simulateCounted(world: World, units = world.ledger.units): GaugeBook {
  const gauges = new GaugeBook(world, units);
  begin(world);
  for (let week = 0; week * DAYS_A_WEEK < world.endDay; week++) {
    if (week % WEEKS_A_MONTH === 0) followSeries(world, week / WEEKS_A_MONTH);
    simulateWeek(world, week);
    endWeek(world, gauges, week);
  }
  return gauges;
}

function simulateWeek(world: World, week: number): void {
  world.ledger.openWeek(Math.max(0, WARM_UP_WEEKS + week));
  shareByRecord(world, WARM_UP_WEEKS + week);
  for (let k = 0; k < DAYS_A_WEEK; k++) {
    world.day = week * DAYS_A_WEEK + k;
    simulateDay(world);
  }
}

/** The first counted day: plans are set from what was reported so far, queues are as stated, and held levers leave their norm. */
function begin(world: World): void {
  setFirstPlans(world);
  startQueues(world);
  holdLevers(world.staff, world.holds, world.company);
}

/**
 * A day. Needs end and arise, and some of those in need come by themselves. Old leads and unanswered MQLs run out. Marketing
 * touches and nurtures; buyers who agreed and can sign do, as far as reps let them; sales works its desk; customers react at each contact. Some customers leave, happy ones bring
 * others, and whoever stays pays.
 */
function simulateDay(world: World): void {
  fadeToToday(world);
  world.ledger.credit(flowIndex.needs, turnNeeds(world, arriveInbound), -1, -1);
  endOldLeads(world);
  endOldMqls(world);
  for (const marketer of world.staff.marketers) if (marketer.atWork) campaign(world, marketer);
  reviewHeld(world);
  signReady(world);
  layOutFollowUps(world);
  layOutRouted(world);
  const { traits, occupancy } = world.staff;
  const hours = HOURS_A_DAY * world.manager.hoursOfSales * world.company.reps.teamSize;
  for (const rep of world.staff.reps)
    if (rep.atWork)
      workDesk(
        world,
        rep,
        hours * traits.pace[rep.number]! * occupancy.ramp[rep.number]! * rep.acted[rep.places.work]!,
      );
  churn(world);
  refer(world);
  bookRecurring(world);
  healBrand(world);
}

/**
 * A week's end. The gauges are read, everybody reads the week's reports, what falls due is paid, at a month's end the manager
 * decides, people come and go, and whoever is there moves their levers.
 */
function endWeek(world: World, gauges: GaugeBook, week: number): void {
  gauges.read(world, week);
  followWeek(world, week);
  payDay(world, week);
  if ((week + 1) % WEEKS_A_MONTH === 0) manageMonth(world, (week + 1) / WEEKS_A_MONTH - 1);
  turnOver(world, week);
  if (world.priors) decideWeek(world, week);
}
