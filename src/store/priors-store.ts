import type { Priors } from "../model/priors.ts";

/** Pilots that were run already, by the fingerprint of the company that they measured. */
export interface PriorsStore {
  /** Undefined when there is none that can be read. */
  readonly read: (fingerprint: string) => Promise<Priors | undefined>;
  /** Never fails: a result that could not be kept is measured again next time. */
  readonly write: (fingerprint: string, priors: Priors) => Promise<void>;
}
