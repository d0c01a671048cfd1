import type { Journal } from "../model/ledger/journal.ts";
import type { ManagerJournal } from "../model/ledger/manager-journal.ts";
import type { PayTable } from "../model/people/pay-record.ts";
import type { TurnoverTable } from "../model/people/turnover-record.ts";
import type { Beginning } from "../model/world.ts";

/** One seeded run of one setup: everything that decides its result, byte for byte. */
export interface Trial extends Beginning {
  /** Whether results of single people are returned too. */
  readonly people: boolean;
}

/** What a trial measured: flows and gauges by counted week and unit. */
export interface TrialResult {
  readonly weeks: number;
  /** Units in order: company, marketing, sales, then people where asked for. */
  readonly units: readonly string[];
  /** People in a unit, in the same order. */
  readonly sizes: readonly number[];
  /** Names of the gauges in order. */
  readonly gauges: readonly string[];
  /** [week][unit][flow]. */
  readonly flowValues: Float64Array;
  /** [week][unit][gauge]; NaN where a gauge has no meaning. */
  readonly gaugeValues: Float64Array;
  /** Bookings of each unit in the warm-up, the half year before the first counted day; where results of single people are. */
  readonly bookedBefore?: Float64Array;
  /** What each person was paid. */
  readonly pay: PayTable;
  /** Who left and who came, where anybody may. */
  readonly turnover?: TurnoverTable;
  /** Hand-overs and deals one by one, where asked for. */
  readonly journal?: Journal;
  /** What the manager held to be true and did about it, where asked for. */
  readonly manager?: ManagerJournal;
}
