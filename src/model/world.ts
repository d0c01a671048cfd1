import { Luck } from "../random/luck.ts";
import { Stream } from "../random/stream.ts";
import { Calendar } from "./agenda/calendar.ts";
import type { Channel } from "./channels/channel.ts";
import { channelNames, effortChannels, inboundChannels } from "./channels/channel.ts";
import { type Fading, fadingTable } from "./customers/fading.ts";
import { createPopulation, type Population } from "./customers/population.ts";
import { LeadList } from "./funnel/lead-list.ts";
import { createDesk, type SalesDesk } from "./funnel/sales-desk.ts";
import type { Hold } from "./hold.ts";
import { JournalWriter } from "./ledger/journal.ts";
import { Ledger } from "./ledger/ledger.ts";
import { needIndex } from "./market/need-index.ts";
import { createNeeds, type Needs } from "./market/needs.ts";
import type { InboundChannel } from "./parameters/channels.ts";
import type { Company } from "./parameters/company.ts";
import { createManager, type Manager } from "./people/manager.ts";
import { PayRecord } from "./people/pay-record.ts";
import { createStaff, type Staff } from "./people/staff.ts";
import type { Priors } from "./priors.ts";
import type { Setup } from "./setup.ts";
import { WARM_UP_DAYS } from "./warm-up.ts";

/** Everything that changes during a trial, and what it started from. */
export interface World {
  readonly setup: Setup;
  readonly holds: readonly Hold[];
  readonly company: Company;
  readonly priors: Priors | null;
  readonly luck: Luck;
  /** A stream that whoever needs many draws at one address opens anew. */
  readonly stream: Stream;
  /** The working day: 0 is the first counted one, the warm-up is before it. */
  day: number;
  readonly endDay: number;
  readonly people: Population;
  readonly fading: Fading;
  readonly needs: Needs;
  readonly channels: readonly Channel[];
  readonly inbound: readonly InboundChannel[];
  readonly ledger: Ledger;
  /** Where hand-overs and deals are written down one by one; null where nobody asked. */
  readonly journal: JournalWriter | null;
  /** Where pay is written down, person by person. */
  readonly payRecord: PayRecord;
  readonly staff: Staff;
  readonly manager: Manager;
  /** Open leads of every marketer. */
  readonly openLeads: readonly LeadList[];
  readonly desk: SalesDesk;
  /** Days on which leads die unless they respond again. */
  readonly leadEnds: Calendar;
  /** Days on which customers leave. */
  readonly churns: Calendar;
  /** Days on which happy customers bring a need. */
  readonly referrals: Calendar;
  /** Trust of the public in the company, 0..1. */
  brand: number;
  /** Discount that the whole market has learned to expect. */
  marketDiscount: number;
  /** What customers pay a day while they stay: the company, and by person. */
  readonly recurring: RecurringRates;
}

/** Money a day from customers who stay, in all and by the person who is credited. */
interface RecurringRates {
  company: number;
  readonly byPerson: Float64Array;
}

/** What decides everything that happens in a world. */
export interface Beginning {
  readonly setup: Setup;
  /** Beliefs at the start; null freezes learning, as in the pilot. */
  readonly priors: Priors | null;
  /** Same seed and replication, same luck, in every setup. */
  readonly seed: number;
  readonly replication: number;
  readonly holds?: readonly Hold[];
  /** Whether every hand-over and deal is written down, too; changes nothing in the world. */
  readonly journal?: boolean;
}

/** The world on the first day of the warm-up. */
export function createWorld({
  setup,
  priors,
  seed,
  replication,
  holds = [],
  journal = false,
}: Beginning): World {
  const { company } = setup;
  const luck = new Luck(`truce/seed=${seed}/replication=${replication}`);
  const endDay = setup.months * 20;
  const people = createPopulation(company, luck);
  people.seenOn.fill(-WARM_UP_DAYS);
  const channels = effortChannels(company);
  const staff = createStaff(setup, channels, priors, luck);
  const days = WARM_UP_DAYS + endDay;
  const calendar = () => new Calendar(-WARM_UP_DAYS, endDay);
  return {
    setup,
    holds,
    company,
    priors,
    luck,
    stream: new Stream(),
    day: -WARM_UP_DAYS,
    endDay,
    people,
    fading: {
      warmth: fadingTable(company.customers.warmthHalfLife, days + 1),
      pressure: fadingTable(company.customers.pressureHalfLife, days + 1),
      brandDay: fadingTable(company.customers.brandHalfLife, 2)[1]!,
    },
    needs: createNeeds(people.count, needIndex(setup.market, endDay), calendar()),
    channels,
    inbound: inboundChannels(company),
    ledger: new Ledger(days / 5, staff.people.length),
    journal: journal ? new JournalWriter(channelNames(company)) : null,
    payRecord: new PayRecord(setup.plan.components, staff.people.length, endDay / 5),
    staff,
    manager: createManager(company),
    openLeads: staff.marketers.map(() => new LeadList()),
    desk: createDesk(staff.reps.length, calendar(), calendar()),
    leadEnds: calendar(),
    churns: calendar(),
    referrals: calendar(),
    brand: 1,
    marketDiscount: company.selling.deepestDiscount * company.reps.discountNorm,
    recurring: { company: 0, byPerson: new Float64Array(staff.people.length) },
  };
}
