import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds once before all tests, unless the build is as new as the sources: worker threads and the executable run from it,
 * and a test of an older build would be a test of something else.
 */
export default function buildWhenStale(): void {
  if (newest(join(root, "src"), ".ts") <= newest(join(root, "dist"), ".js", Math.min)) return;
  rmSync(join(root, "dist"), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
}

/** The latest change of the files with an ending (the earliest with Math.min); never, where there are none. */
function newest(folder: string, ending: string, pick: (...times: number[]) => number = Math.max): number {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const times = names
      .filter((name) => name.endsWith(ending))
      .map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length > 0 ? pick(...times) : 0;
  } catch {
    return 0;
  }
}
