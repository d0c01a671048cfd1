import type { SalesView } from "../funnel/sales-view.ts";
import type { ManagerJournalWriter } from "../ledger/manager-journal.ts";
import type { MeasurementWorld } from "../measurement/measurement-world.ts";
import type { Priors } from "../priors.ts";
import type { Setup } from "../setup.ts";
import type { Manager } from "./manager.ts";
import type { PayRecord } from "./pay-record.ts";
import type { SalaryDue } from "./salaries.ts";
import type { Staff } from "./staff.ts";
import type { TurnoverRecord } from "./turnover-record.ts";

/**
 * What people need of the world, and all that they can see of it: reports, pay, each other, and of customers what is on file. What a
 * customer is in truth is not among it, and nobody in this folder may look there: they ask a mechanism that lies outside.
 */
export interface PeopleWorld extends SalesView, MeasurementWorld {
  readonly setup: Setup;
  /** Beliefs at the start; null while learning is frozen. */
  readonly priors: Priors | null;
  readonly staff: Staff;
  readonly manager: Manager;
  /** Where pay is written down, person by person. */
  readonly payRecord: PayRecord;
  /** Where it is written down who leaves and who comes; null where nobody does. */
  readonly turnoverRecord: TurnoverRecord | null;
  /** Where the manager's explanations and sessions are written down; null where nobody asked. */
  readonly managerJournal: ManagerJournalWriter | null;
  /** What falls due of salaries each period, person by person. */
  readonly salariesDue: readonly SalaryDue[];
  /** Of the market a strategy session alone moves something: the need that there is at least. */
  readonly needs: { floor: number };
}
