import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));
/** The built executable. */
export const truce = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

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

/** Runs a script of this folder in a process of its own, from the sources. */
export function runScript(file: string, words: readonly (string | number)[], flags: readonly string[] = []) {
  return runChild(process.execPath, [...flags, "--import", "tsx", `bench/${file}`, ...words]);
}
