import { spawn } from "node:child_process";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { packageFolder } from "../src/package-folder.ts";

/** The folder of the project. */
export const root = packageFolder;
/** The built executable. */
export const truce = join(root, "dist/cli.js");

/** What a process said, and how long it took from its start to its end. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly wallMs: number;
}

/** Runs a process; throws where it fails. */
export async function runChild(
  command: string,
  words: readonly (string | number)[],
  cwd = root,
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(command, words.map(String), { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  if (code !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${code}:\n${said.stderr}`);
  return { ...said, wallMs: performance.now() - started };
}

/**
 * Runs a script of this folder in a process of its own, bundled as the executable is: what a loader makes of the sources is a tenth
 * slower.
 */
export async function runScript(
  file: string,
  words: readonly (string | number)[],
  flags: readonly string[] = [],
): Promise<Ended> {
  const built = join(root, "output/bench", file.replace(/\.ts$/, ".js"));
  const bundle = await rolldown({ input: join(root, "bench", file), platform: "node", external: /^[^./]/ });
  await bundle.write({ file: built, format: "esm", codeSplitting: false });
  return runChild(process.execPath, [...flags, built, ...words]);
}
