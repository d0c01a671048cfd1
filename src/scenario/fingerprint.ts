import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";

/** A short name for plain data that is the same exactly where the data is, whatever the order of keys: 32 hexadecimal digits. */
export function fingerprint(data: unknown): string {
  return createHash("sha256").update(canonicalJson(data)).digest("hex").slice(0, 32);
}
