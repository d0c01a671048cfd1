import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Priors } from "../../src/model/priors.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { onDiskStore } from "../../src/store/on-disk-store.ts";
import type { PriorsStore } from "../../src/store/priors-store.ts";
import { processMark } from "../../src/store/process-mark.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const role = { levers: ["ads"], slope: [[[0.1, -0.2]]], bend: [[[0, 0]]] };
const priors: Priors = {
  fingerprint: "abc",
  runs: 3,
  marketing: role,
  sales: role,
  reference: [[1]],
  weeklyLuck: [[1]],
  open: { first: { count: 1, value: 2 }, last: { count: 3, value: 4 } },
  samples: [[[2]]],
};
const unheard = () => {
  throw new Error("nothing should be warned of");
};

const kinds: readonly [string, () => PriorsStore][] = [
  ["in memory", () => inMemoryStore()],
  ["on disk", () => onDiskStore(join(root, "deep"), unheard)],
];

describe.each(kinds)("a store %s", (_, make) => {
  test("gives back what it was given, and nothing else", async () => {
    const store = make();
    expect(await store.read("abc")).toBeUndefined();
    await store.write("abc", priors);
    expect(await store.read("abc")).toEqual(priors);
    expect(await store.read("abd")).toBeUndefined();
  });
});

describe("the store on disk", () => {
  const file = () => join(root, "pilot-abc.json");

  test("survives the process and leaves no drafts", async () => {
    await onDiskStore(root, unheard).write("abc", priors);
    expect(await onDiskStore(root, unheard).read("abc")).toEqual(priors);
    expect(readdirSync(root)).toEqual(["pilot-abc.json"]);
  });

  test("sweeps the drafts of dead writers, and no others", async () => {
    const dead = processMark.replace(/\d+$/, "1");
    const draft = (owner: string) => `pilot-abd.json.${owner}.draft`;
    const others = [`${processMark}.0a1b2c3d`, `${dead}.0a1b2c3d`, "1f0e8c1a-6d1f-4f7e-8d2b-0f0e8c1a6d1f"];
    for (const owner of others) writeFileSync(join(root, draft(owner)), "{");
    await onDiskStore(root, unheard).write("abc", priors);
    expect(readdirSync(root)).toEqual(["pilot-abc.json", draft(others[0]!)]);
  });

  test.each(["", "{", "null", "[]", '{"format":"truce-pilot"}', "\0\0"])(
    "takes %j for a missing entry",
    async (text) => {
      writeFileSync(file(), text);
      expect(await onDiskStore(root, unheard).read("abc")).toBeUndefined();
    },
  );

  test("does not believe an entry under another's name", async () => {
    const store = onDiskStore(root, unheard);
    await store.write("abc", priors);
    writeFileSync(join(root, "pilot-abd.json"), readFileSync(file()));
    expect(await store.read("abd")).toBeUndefined();
  });

  test("does not believe what other code measured", async () => {
    const store = onDiskStore(root, unheard);
    await store.write("abc", priors);
    const entry = JSON.parse(readFileSync(file(), "utf8")) as { code: string };
    writeFileSync(file(), JSON.stringify({ ...entry, code: `${entry.code}0` }));
    expect(await store.read("abc")).toBeUndefined();
  });

  test("warns once when it cannot write, and goes on", async () => {
    writeFileSync(join(root, "file"), "");
    const warnings: string[] = [];
    const store = onDiskStore(join(root, "file"), (message) => warnings.push(message));
    await store.write("abc", priors);
    await store.write("abd", { ...priors, fingerprint: "abd" });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("cannot keep the pilot");
  });
});
