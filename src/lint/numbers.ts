import type { PayPeriod } from "../model/incentives/component.ts";
import type { Department } from "../model/ledger/units.ts";

/** How numbers and names of a plan are said in a language. */
export interface Numbers {
  readonly money: (value: number) => string;
  readonly plain: (value: number) => string;
  readonly count: (value: number) => string;
  /** Whole per cents; one decimal under ten. */
  readonly percent: (share: number) => string;
  readonly lever: (name: string) => string;
  readonly metric: (name: string) => string;
  /** "a marketer". */
  readonly who: (department: Department) => string;
  /** The same of somebody who is given something; as who in English. */
  readonly whom: (department: Department) => string;
  /** "a marketer's". */
  readonly whose: (department: Department) => string;
  /** "in a quarter". */
  readonly during: (period: PayPeriod) => string;
}
