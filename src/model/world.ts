import { DAYS_A_MONTH, DAYS_A_WEEK, WEEKS_A_MONTH } from "../calendar.ts";
import { Luck } from "../random/luck.ts";
import { Stream } from "../random/stream.ts";
import { Appointments } from "./agenda/appointments.ts";
import { channelNames, effortChannels, inboundChannels } from "./channels/channel.ts";
import type { ChannelsWorld } from "./channels/channels-world.ts";
import { copyFading, startFading } from "./customers/fading.ts";
import { copyPopulation, createPopulation, type Population } from "./customers/population.ts";
import { LeadList } from "./funnel/lead-list.ts";
import { firstShares } from "./funnel/lead-shares.ts";
import { salesCycleOf } from "./funnel/sales-cycle.ts";
import { copyDesk, createDesk } from "./funnel/sales-desk.ts";
import type { Hold } from "./hold.ts";
import { leadWeeks } from "./lead-in.ts";
import { JournalWriter } from "./ledger/journal.ts";
import { Ledger } from "./ledger/ledger.ts";
import { ManagerJournalWriter } from "./ledger/manager-journal.ts";
import { needIndex } from "./market/need-index.ts";
import { copyNeeds, createNeeds, type Needs, withFactors } from "./market/needs.ts";
import { createManager, type Manager } from "./people/manager.ts";
import { PayRecord } from "./people/pay-record.ts";
import type { PeopleWorld } from "./people/people-world.ts";
import { salariesOf } from "./people/salaries.ts";
import { createStaff, type Staff } from "./people/staff.ts";
import { firstTraits, type Traits } from "./people/traits.ts";
import { TurnoverRecord } from "./people/turnover-record.ts";
import type { Priors } from "./priors.ts";
import { homesOf, rosterOf } from "./roles/roster.ts";
import type { Setup } from "./setup.ts";
import { WARM_UP_DAYS } from "./warm-up.ts";

/** Everything that changes during a trial, and what it started from: what each part of the model needs of it, put together. */
export interface World extends ChannelsWorld, PeopleWorld {
  readonly setup: Setup;
  readonly holds: readonly Hold[];
  day: number;
  priceLevel: number;
  readonly endDay: number;
  // Of these more than one part knows something; here they are whole.
  readonly people: Population;
  readonly needs: Needs;
  readonly staff: Staff;
  /** What those are like who are there first, whoever comes later. */
  readonly firstTraits: Traits;
  readonly manager: Manager;
}

/** What decides everything that happens in a world. */
export interface Beginning {
  readonly setup: Setup;
  /** Beliefs at the start; null freezes learning, as in the pilot. */
  readonly priors: Priors | null;
  /** Same seed and replication, same luck, in every setup. */
  readonly seed: number;
  readonly replication: number;
  /** Replication whose first people these are the mirror image of: who is above the usual there is as far below it here. Their own unless given. */
  readonly mirrors?: number;
  readonly holds?: readonly Hold[];
  /** Whether every hand-over and deal is written down, too; changes nothing in the world. */
  readonly journal?: boolean;
  /** Whether what the manager explains and decides is written down, too; changes nothing in the world. */
  readonly managerJournal?: boolean;
}

/** The world on the first day of the warm-up, or of what comes before it; in the memory of another that nobody needs any more, where that fits. */
export function createWorld(beginning: Beginning, spent?: Warmed): World {
  const { setup, seed, replication, mirrors, journal = false } = beginning;
  const { company } = setup;
  const luck = luckOf(seed, replication);
  const endDay = setup.months * DAYS_A_MONTH;
  const people = createPopulation(company, luck, spent?.people);
  const { marketers } = company;
  const days = WARM_UP_DAYS + endDay;
  const firstDay = -WARM_UP_DAYS - leadWeeks(company) * DAYS_A_WEEK;
  const appointments = () => new Appointments(firstDay, endDay);
  return openWorld(beginning, {
    luck,
    firstTraits: firstTraits(
      company,
      mirrors === undefined ? luck : luckOf(seed, mirrors),
      mirrors !== undefined,
    ),
    stream: new Stream(),
    day: firstDay,
    people,
    warmth: startFading(company.customers.warmthHalfLife, firstDay),
    pressure: startFading(company.customers.pressureHalfLife, firstDay),
    needs: createNeeds(people.kernel.list, needIndex(setup.market, endDay), appointments()),
    ledger: Ledger.empty(days / DAYS_A_WEEK, homesOf(company), spent?.ledger),
    journal: journal ? new JournalWriter(channelNames(company)) : null,
    openLeads: Array.from({ length: marketers.count }, () => new LeadList()),
    desk: createDesk(firstShares(company, luck), {
      followUps: appointments(),
      routed: appointments(),
      mqlEnds: appointments(),
    }),
    leadEnds: appointments(),
    churns: appointments(),
    referrals: appointments(),
    addressable: people.count,
    brand: 1,
    marketDiscount: company.selling.deepestDiscount * company.reps.discountNorm,
    recurring: { company: 0, byPerson: new Float64Array(rosterOf(company).length) },
  });
}

function luckOf(seed: number, replication: number): Luck {
  return new Luck(`truce/seed=${seed}/replication=${replication}`);
}

/**
 * What a world on its first counted day would be, had it begun otherwise in a way that changes nothing before that day. It takes the
 * warmed world over, which is good for nothing else then.
 */
export function takeOver(warm: Warmed, beginning: Beginning): World {
  const factors = needIndex(beginning.setup.market, beginning.setup.months * DAYS_A_MONTH);
  return openWorld(beginning, warm, withFactors(warm.needs, factors));
}

/**
 * What a warm-up left behind once more, column by column, so that two worlds can go on from it. A copy that has been used and is
 * needed no more gives its large arrays: memory that was just written is near, new memory is not.
 */
export function copyWarmed(warm: Warmed, spent?: Warmed): Warmed {
  const { recurring } = warm;
  const people = copyPopulation(warm.people, spent?.people);
  return {
    luck: warm.luck,
    firstTraits: warm.firstTraits,
    stream: warm.stream,
    day: warm.day,
    people,
    warmth: copyFading(warm.warmth),
    pressure: copyFading(warm.pressure),
    needs: copyNeeds(warm.needs, people.kernel.list),
    ledger: warm.ledger.copy(spent?.ledger),
    journal: warm.journal?.copy() ?? null,
    openLeads: Array.from(warm.openLeads, (leads) => leads.copy()),
    desk: copyDesk(warm.desk),
    leadEnds: warm.leadEnds.copy(),
    churns: warm.churns.copy(),
    referrals: warm.referrals.copy(),
    addressable: warm.addressable,
    brand: warm.brand,
    marketDiscount: warm.marketDiscount,
    recurring: { company: recurring.company, byPerson: recurring.byPerson.slice() },
  };
}

/** What a warm-up changes, and what it goes by. */
export type Warmed = Omit<
  World,
  | "setup"
  | "holds"
  | "company"
  | "priors"
  | "endDay"
  | "priceLevel"
  | "passedOver"
  | "cycle"
  | "repsMail"
  | "channels"
  | "inbound"
  | "managerJournal"
  | "payRecord"
  | "turnoverRecord"
  | "salariesDue"
  | "staff"
  | "manager"
>;

/** MQL and opportunity. */
const STAGES_AT_SALES = 2;

/**
 * A world of some state with everything that its setup and beliefs add: people who decide, and the manager, before any decision; with other
 * needs than the state's where they are given.
 */
function openWorld(
  { setup, priors, holds = [], managerJournal = false }: Beginning,
  state: Warmed,
  needs = state.needs,
): World {
  const { company } = setup;
  const { mailing } = company.handoff;
  const channels = effortChannels(company);
  return {
    setup,
    holds,
    company,
    priors,
    luck: state.luck,
    firstTraits: state.firstTraits,
    stream: state.stream,
    day: state.day,
    endDay: setup.months * DAYS_A_MONTH,
    priceLevel: 1,
    people: state.people,
    passedOver: mailing === "marketing" || mailing === "both" ? 0 : STAGES_AT_SALES,
    cycle: salesCycleOf(company),
    repsMail: mailing === "sales" || mailing === "both",
    warmth: state.warmth,
    pressure: state.pressure,
    needs,
    channels,
    inbound: inboundChannels(company),
    ledger: state.ledger,
    journal: state.journal,
    managerJournal: managerJournal ? new ManagerJournalWriter() : null,
    payRecord: new PayRecord(setup.plan.components, rosterOf(company).length, setup.months * WEEKS_A_MONTH),
    turnoverRecord: company.staffing.turnover === "none" ? null : new TurnoverRecord(),
    salariesDue: salariesOf(setup),
    staff: createStaff(setup, priors, state.firstTraits, state.desk.shares),
    manager: createManager(company),
    openLeads: state.openLeads,
    desk: state.desk,
    leadEnds: state.leadEnds,
    churns: state.churns,
    referrals: state.referrals,
    addressable: state.addressable,
    brand: state.brand,
    marketDiscount: state.marketDiscount,
    recurring: state.recurring,
  };
}
