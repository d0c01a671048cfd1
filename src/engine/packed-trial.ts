import type { Trial } from "../trial/trial.ts";
import type { Parcel, ParcelReader, ParcelWriter } from "./parcels.ts";

type Setup = Trial["setup"];

/**
 * A trial as it travels: what it shares with others goes as parcels. Sent anew with every task, companies and beliefs would fill a worker's
 * memory with copies, and what is reckoned once a plan would be reckoned once a task.
 */
export interface PackedTrial extends Omit<Trial, "setup" | "priors"> {
  readonly company: Parcel;
  readonly plan: Parcel;
  readonly market: Parcel;
  readonly inForce: Parcel | null;
  /** What else a setup states. */
  readonly terms: Omit<Setup, "company" | "plan" | "market" | "inForce">;
  readonly priors: Parcel | null;
}

/** Packs a trial for the way to a worker. */
export function packTrial({ setup, priors, ...rest }: Trial, parcels: ParcelWriter): PackedTrial {
  const { company, plan, market, inForce, ...terms } = setup;
  return {
    ...rest,
    company: parcels.write(company),
    plan: parcels.write(plan),
    market: parcels.write(market),
    inForce: inForce ? parcels.write(inForce) : null,
    terms,
    priors: priors && parcels.write(priors),
  };
}

/** The trial that was packed. */
export function unpackTrial(
  { company, plan, market, inForce, terms, priors, ...rest }: PackedTrial,
  parcels: ParcelReader,
): Trial {
  return {
    ...rest,
    setup: {
      company: parcels.read(company) as Setup["company"],
      plan: parcels.read(plan) as Setup["plan"],
      market: parcels.read(market) as Setup["market"],
      ...(inForce && { inForce: parcels.read(inForce) as NonNullable<Setup["inForce"]> }),
      ...terms,
    },
    priors: priors && (parcels.read(priors) as Trial["priors"]),
  };
}
