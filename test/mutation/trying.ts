import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mutant } from "./mutants.ts";
import { importersIn, testsNear } from "./near-tests.ts";
import type { Asked, Told } from "./runner.ts";

/** How long some test files may take, in milliseconds, before a mutant is said to hang them. */
const PATIENCE = 240_000;
/** These run the built program, which a mutant is not in, or are pictures and long games that a trial of one mutant cannot wait for. */
const LEFT_OUT =
  /^test\/(cli|program|guides|engine|bench|fuzz|engine-versions|patterns|gallery|mutation)\/|^test\/games\/(closed-forms|exhaustive)/;

/** What became of a mutant: which test file killed it, and whether that only never ended; nothing where it survived. */
export interface Fate {
  readonly killedBy?: string;
  readonly hung?: true;
}

/** Tries mutants one after another in a copy of the project, never in the project itself. */
export class Trying {
  readonly #root = mkdtempSync(join(tmpdir(), "truce-mutants-"));
  readonly #importers: ReadonlyMap<string, readonly string[]>;
  /** Whether test files were seen to pass on the code as it is. */
  readonly #sound = new Map<string, boolean>();
  readonly #most: number;
  #runner: ChildProcess | undefined;
  /** The file that was last changed, which the runner has to read again as it was. */
  #before: string | undefined;

  /** At most so many test files are tried on a mutant, the nearest first. */
  constructor(most: number) {
    this.#most = most;
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      encoding: "utf8",
    });
    for (const file of files.split("\0").filter(Boolean))
      cpSync(file, join(this.#root, file), { force: true });
    symlinkSync(resolve("node_modules"), join(this.#root, "node_modules"));
    this.#importers = importersIn(this.#root);
  }

  /** What becomes of a mutant. */
  async fate({ file, from, to, becomes }: Mutant): Promise<Fate> {
    const path = join(this.#root, file);
    const text = readFileSync(path, "utf8");
    const near = testsNear(file, this.#root, this.#importers).filter((test) => !LEFT_OUT.test(test));
    for (let at = 0, some = 2; at < Math.min(near.length, this.#most); at += some, some = 2 * some) {
      const tests = near
        .slice(at, Math.min(at + some, this.#most))
        .filter((test) => this.#sound.get(test) ?? true);
      writeFileSync(path, text.slice(0, from) + becomes + text.slice(to));
      const failed = await this.#run(path, tests);
      writeFileSync(path, text);
      if (failed === "hung") {
        // A machine that is busy takes as long over the code as it is: then nothing is known.
        if ((await this.#run(path, tests)) === "hung") continue;
        return { killedBy: tests[0]!, hung: true };
      }
      const [killedBy] = await this.#soundOf(path, failed);
      if (killedBy) return { killedBy };
    }
    return {};
  }

  /** Ends what was started, and takes the copy away. */
  end(): void {
    this.#runner?.kill("SIGKILL");
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Those of some test files that pass on the code as it is: one that fails whatever the mutant kills nothing. */
  async #soundOf(path: string, tests: readonly string[]): Promise<readonly string[]> {
    for (const test of tests.filter((one) => !this.#sound.has(one))) {
      const failed = await this.#run(path, [test]);
      this.#sound.set(test, failed.length === 0);
      if (failed.length > 0) console.log(`${test} fails on the code as it is`);
    }
    return tests.filter((test) => this.#sound.get(test));
  }

  async #run(changed: string, tests: readonly string[]): Promise<Told | "hung"> {
    this.#runner ??= fork(fileURLToPath(new URL("runner.ts", import.meta.url)), {
      cwd: this.#root,
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const told = once(this.#runner, "message", { signal: AbortSignal.timeout(PATIENCE) });
    const asked: Asked = {
      changed: [changed, this.#before ?? changed],
      tests: tests.map((test) => join(this.#root, test)),
    };
    this.#before = changed;
    this.#runner.send(asked);
    try {
      const [failed] = (await told) as [Told];
      return failed.map((test) => relative(this.#root, test));
    } catch {
      this.#runner.kill("SIGKILL");
      this.#runner = undefined;
      return "hung";
    }
  }
}
