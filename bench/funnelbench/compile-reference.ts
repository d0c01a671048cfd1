import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("reference.c", import.meta.url));

/** Compiles the reference in C for this very machine; undefined where there is no compiler. Gives the executable's path. */
export function compileReference(): string | undefined {
  const program = join(mkdtempSync(join(tmpdir(), "funnelbench-")), "reference");
  for (const compiler of ["cc", "gcc", "clang"]) {
    const { status } = spawnSync(compiler, ["-O3", "-march=native", "-o", program, source, "-lm"]);
    if (status === 0) return program;
  }
  return undefined;
}
