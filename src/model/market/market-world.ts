import type { Luck } from "../../random/luck.ts";
import type { Stream } from "../../random/stream.ts";
import type { Population } from "../customers/population.ts";
import type { Company } from "../parameters/company.ts";
import type { Needs } from "./needs.ts";

/** What the market needs of the world: who there is, and who of them is in need. */
export interface MarketWorld {
  readonly company: Company;
  readonly luck: Luck;
  /** A stream that whoever needs many draws at one address opens anew. */
  readonly stream: Stream;
  readonly day: number;
  readonly people: Population;
  readonly needs: Needs;
}
