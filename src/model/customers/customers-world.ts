import type { Luck } from "../../random/luck.ts";
import type { Appointments } from "../agenda/appointments.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Company } from "../parameters/company.ts";
import type { Fading } from "./fading.ts";
import type { Population } from "./population.ts";

/** What customers need of the world: themselves, how what they carry fades, and what is noted of those who bought. */
export interface CustomersWorld {
  readonly company: Company;
  readonly luck: Luck;
  readonly ledger: Ledger;
  /** The working day: 0 is the first counted one, the warm-up is before it. */
  readonly day: number;
  readonly people: Population;
  /** How everybody's readiness to talk fades, and their memory of contacts. */
  readonly warmth: Fading;
  readonly pressure: Fading;
  /** Days on which customers leave. */
  readonly churns: Appointments;
  /** Days on which happy customers bring a need. */
  readonly referrals: Appointments;
  /** What customers pay a day while they stay: the company, and by person. */
  readonly recurring: RecurringRates;
  /** List prices of this month over what the customers' tickets say. */
  readonly priceLevel: number;
  /** Trust of the public in the company, 0..1. */
  brand: number;
}

/** Money a day from customers who stay, in all and by the person who is credited. */
interface RecurringRates {
  company: number;
  readonly byPerson: Float64Array;
}
