import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, type Ended, ended, folderWithTiny, start, truce } from "../cli/truce.ts";

let folder: string;
beforeAll(async () => {
  folder = folderWithTiny();
  // Makes the pilot, which the runs below find in the store.
  await truce(folder, ["run", "tiny.yaml", "--plan", "fixed", "--market", "healthy", "--format", "json"]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (out: string, ...words: string[]) =>
  `run tiny.yaml --plan fixed --market healthy --jobs 1 --out ${out}`.split(" ").concat(words);
const manifestOf = (out: string) => JSON.parse(readFileSync(join(folder, out, "manifest.json"), "utf8"));

/** Runs the executable where no file may grow beyond so many kilobytes: the system takes the first part of it, as a full disk does. */
function within(kilobytes: number, words: readonly string[]): Promise<Ended> {
  const script = `ulimit -f ${kilobytes * 2}; exec "$0" "$@"`;
  return ended(spawn("sh", ["-c", script, process.execPath, cli, ...words], { cwd: folder }));
}

describe.skipIf(process.platform === "win32")("where the disk takes only the first part of a file", () => {
  test("what could be written stays, and nothing that is cut off", async () => {
    const { code, stderr } = await within(300, run("tables", "--trials", "40"));
    expect(code).toBe(1);
    expect(stderr).toContain("truce: cannot write to");
    // Not all that was found: the tables hold single trials, which findings do not.
    expect(stderr).toContain(
      "The findings stand in tables. To draw the report: truce report tables/findings.json",
    );
    expect(readdirSync(join(folder, "tables")).sort()).toEqual(["findings.json", "manifest.json"]);
    const { files } = manifestOf("tables");
    expect(files).toEqual([
      { path: "findings.json", bytes: statSync(join(folder, "tables", "findings.json")).size },
    ]);
  });

  test("where nothing could be written, no folder stays, and the answer is shown", async () => {
    const { code, stdout, stderr } = await within(20, run("nothing"));
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("Healthy market") });
    expect(stderr).toContain("truce: cannot write to");
    expect(stdout).not.toContain("wrote");
    expect(existsSync(join(folder, "nothing"))).toBe(false);
  });

  test("a pilot that could not be kept whole is not kept, and said", async () => {
    const { code, stderr } = await within(100, run("pilot", "--seed", "2", "--format", "html"));
    expect(code).toBe(1);
    expect(stderr).toContain("cannot keep the pilot");
    const store = join(folder, "output", ".store");
    for (const name of readdirSync(store)) {
      expect(name).toMatch(/^pilot-\w+\.json$/);
      expect(() => JSON.parse(readFileSync(join(store, name), "utf8")), name).not.toThrow();
    }
  });

  test("init leaves no half file in the way of the next attempt", async () => {
    const cut = await within(2, ["init", "company"]);
    expect(cut).toMatchObject({ code: 1, stderr: expect.stringContaining("cannot write to company") });
    expect(readdirSync(join(folder, "company"))).toEqual([]);
    expect(await truce(folder, ["init", "company"])).toMatchObject({ code: 0 });
  });

  test("half an output on standard output is a failure", async () => {
    const script = `ulimit -f 8; exec "$0" "$@" > cut.json`;
    const said = await ended(spawn("sh", ["-c", script, process.execPath, cli, "schema"], { cwd: folder }));
    expect(said).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^truce: cannot write the output: /),
    });
  });
});

test.skipIf(!existsSync("/dev/full"))(
  "findings that found no room on standard output are no success",
  async () => {
    const full = openSync("/dev/full", "w");
    try {
      const child = spawn(process.execPath, [cli, ...run("unheard", "--json", "--format", "json")], {
        cwd: folder,
        stdio: ["ignore", full, "pipe"],
      });
      let stderr = "";
      child.stderr!.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
      });
      expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
      expect(stderr).toContain("truce: cannot write the output:");
      expect(manifestOf("unheard").files).toHaveLength(1);
    } finally {
      closeSync(full);
    }
  },
);

/** Starts a run that would take minutes, and waits until its trials are under way. */
async function underWay(out: string) {
  const child = start(folder, run(out, "--trials", "20000", "--format", "json"));
  let said = "";
  await new Promise<void>((resolve) => {
    child.stderr!.on("data", (text: string | Buffer) => {
      said += text;
      if (said.includes("trials: ")) resolve();
    });
    child.on("close", () => resolve());
  });
  return child;
}

const closed = (child: ReturnType<typeof start>) =>
  new Promise<unknown>((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)));

test("a lost connection ends a run as Ctrl-C does, however often it is told, though nobody can be told", async () => {
  const child = await underWay("hung-up");
  child.stdout!.destroy();
  child.stderr!.destroy();
  child.kill("SIGHUP");
  await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGHUP");
  expect(await closed(child)).toBe(130);
  expect(manifestOf("hung-up")).toMatchObject({ interrupted: true, files: [{ path: "findings.json" }] });
});

test("a hang-up that is told again and again, past the last word, takes nothing from the end", async () => {
  const child = await underWay("told-again");
  const telling = setInterval(() => child.kill("SIGHUP"), 1);
  expect(await closed(child)).toBe(130);
  clearInterval(telling);
  expect(readdirSync(join(folder, "told-again")).sort()).toEqual(["findings.json", "manifest.json"]);
});

test("after a kill the same folder works, and one that is in use does not", async () => {
  const child = await underWay("killed");
  const other = await truce(folder, run("killed"));
  expect(other).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("another run is writing to killed"),
  });
  child.kill("SIGKILL");
  expect(await closed(child)).toBe("SIGKILL");
  expect(readdirSync(join(folder, "killed"))).toEqual([expect.stringMatching(/^\.unfinished-/)]);
  expect(await truce(folder, run("killed", "--format", "json"))).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, "killed")).sort()).toEqual(["findings.json", "manifest.json"]);
});

test("nothing that stands in a folder is overwritten", async () => {
  writeFileSync(join(folder, "mine.txt"), "mine");
  const { code, stderr } = await truce(folder, run("."));
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("is not empty") });
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});
