import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { swapBuild } from "./swap-build.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const dist = join(root, "dist");
const fresh = join(dist, `.building-${process.pid}`);

/** `node build.mjs`: a build beside the last one, put in its place when it is whole; `--any-types` asks no types. */
try {
  compile();
  await bundle();
  swapBuild(dist, fresh);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function compile() {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const words = [compiler, "-p", "tsconfig.build.json", "--outDir", fresh];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0 && !process.argv.includes("--any-types")) process.exit(status ?? 1);
}

/**
 * Writes the executable, the library and the workers as few files each over what `tsc` wrote: hundreds of small files take a tenth of a
 * second to load, and a call within a file is cheaper than one from module to module.
 */
async function bundle() {
  await build({
    cwd: root,
    input: { cli: "src/cli.ts", index: "src/index.ts", "engine/worker": "src/engine/worker.ts" },
    platform: "node",
    // Packages stay what npm installed.
    external: /^[^./]/,
    output: {
      dir: fresh,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name]-[hash].js",
      // What a trial runs through stands in one file, or calls would cross from file to file again.
      codeSplitting: { groups: [{ name: "trial", test: /[\\/]src[\\/](random|model|trial)[\\/]/ }] },
    },
  });
}
