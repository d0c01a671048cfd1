import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds once before all tests, unless the build is as new as the sources: worker threads and the executable run from it,
 * and a test of an older build would be a test of something else. Types are judged by `npm run types`, not here.
 */
export default function buildWhenStale(): void {
  if (newest(join(root, "src"), ".ts") <= newest(join(root, "dist"), ".js")) return;
  spawnSync(process.execPath, ["build.mjs", "--any-types"], { cwd: root, stdio: "inherit" });
}

/** When the latest of the files with an ending was changed; 0 where there are none. */
function newest(folder: string, ending: string): number {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(ending),
    );
    return Math.max(0, ...names.map((name) => statSync(join(folder, name)).mtimeMs));
  } catch {
    return 0;
  }
}
