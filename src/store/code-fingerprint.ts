import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders whose code decides what a pilot measures. */
const folders = ["random", "model", "trial", "experiments"];

/** Fingerprint of the code that decides a pilot's numbers: a changed model must not meet beliefs about the old one. */
export async function codeFingerprint(root = fileURLToPath(new URL("..", import.meta.url))): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()) {
      hash.update(`${folder}/${name.replaceAll("\\", "/")}\0`);
      hash.update(await readFile(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 32);
}
