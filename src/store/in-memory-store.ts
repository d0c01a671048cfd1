import type { Priors } from "../model/priors.ts";
import type { PriorsStore } from "./priors-store.ts";

/** Keeps pilots as long as the process lives. */
export function inMemoryStore(): PriorsStore {
  const kept = new Map<string, Priors>();
  return {
    read: async (fingerprint) => kept.get(fingerprint),
    write: async (fingerprint, priors) => {
      kept.set(fingerprint, priors);
    },
  };
}
