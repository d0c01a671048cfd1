import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFolder } from "../package-folder.ts";

/** The folders whose code decides what a pilot measures. */
const folders = ["random", "model", "trial", "pilot"];

/**
 * Fingerprint of the code that decides a pilot's numbers: a changed model must not meet beliefs about the old one. Read at one go,
 * since hundreds of small files take ten times as long one promise after another.
 */
export function codeFingerprint(root = codeFolder): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()) {
      hash.update(`${folder}/${name.replaceAll("\\", "/")}\0`);
      hash.update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 32);
}
