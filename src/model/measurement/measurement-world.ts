import type { Luck } from "../../random/luck.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Department } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";

/** What reports need of the world: what was counted, and whose it is. */
export interface MeasurementWorld {
  readonly company: Company;
  readonly luck: Luck;
  readonly ledger: Ledger;
  readonly staff: { readonly people: readonly { readonly department: Department }[] };
}
