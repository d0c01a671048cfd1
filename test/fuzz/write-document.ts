import { stringify } from "yaml";
import type { Rng } from "./rng.ts";

/** A document as a text, in one of the ways in which people and programs write them. */
export function writeDocument(document: unknown, rng: Rng): string {
  const plain = () => JSON.stringify(document) ?? "";
  if (rng.chance(0.6)) return rng.chance(0.5) ? plain() : (JSON.stringify(document, null, 2) ?? "");
  try {
    return stringify(document, { aliasDuplicateObjects: false, lineWidth: rng.chance(0.5) ? 0 : 80 });
  } catch {
    return plain();
  }
}
