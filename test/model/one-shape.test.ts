import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("count-shapes.ts", import.meta.url));

// Where V8 meets more than four shapes it looks properties up in a table, and where it meets a new one it compiles anew (docs/decisions/0009).
test("what days read has one shape, however often V8 has compiled what makes it", () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--allow-natives-syntax", "--import", "tsx", script],
    { encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  const shapes: Readonly<Record<string, number>> = JSON.parse(stdout);
  expect(Object.keys(shapes).length).toBeGreaterThan(50);
  const allowed: Readonly<Record<string, number>> = {
    // Two components.
    "account.terms": 2,
    "account.inForce": 2,
    "account.owed": 2,
    "account.pay": 2,
    // A sum that is 0, no fraction, until the first customer pays.
    "world.recurring": 2,
  };
  expect(Object.entries(shapes).filter(([name, count]) => count > (allowed[name] ?? 1))).toEqual([]);
}, 120_000);
