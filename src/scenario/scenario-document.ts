import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import type { Company } from "../model/parameters/company.ts";
import { stillDoubted } from "./doubt/doubt-of.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario as a document that says all of it, the built-in channels that its company does without included. */
export interface WholeDocument extends Omit<Scenario, "fingerprint" | "company"> {
  readonly company: Omit<Company, "channels"> & {
    readonly channels: Readonly<Record<string, Company["channels"][string] | "none">>;
  };
}

/** A resolved scenario as a document that can be read again to the same. */
export function scenarioDocument({ fingerprint: _, company, doubt, ...stated }: Scenario): WholeDocument {
  const without = builtInChannels.filter(({ name }) => !Object.hasOwn(company.channels, name));
  const none = Object.fromEntries(without.map(({ name }) => [name, "none" as const]));
  return {
    ...stated,
    doubt: stillDoubted(company, doubt),
    company: { ...company, channels: { ...company.channels, ...none } },
  };
}
