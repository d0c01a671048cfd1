import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { obtainPriors, wantedPilot } from "../../src/pilot/obtain-priors.ts";
import { runPilots } from "../../src/pilot/run-pilots.ts";
import { Interrupted } from "../../src/trial/interrupted.ts";

const company = companySchema.parse({
  customers: { count: 200 },
  marketers: { count: 1, teamSize: 0.1 },
  reps: { count: 2, teamSize: 0.1 },
});
const { evaluate } = inProcessEngine();
const optionsOf = (batch: number) => ({ evaluate, batch, replications: 1, usualAlone: batch === 2 });
const pilots = await Promise.all([0, 1, 2].map((batch) => wantedPilot(company, 1, optionsOf(batch))));

it("pilots in one row find what each finds by itself, and are told one by one, progress as of one", async () => {
  const told: string[] = [];
  const progress: number[] = [];
  const together = await runPilots(
    pilots,
    { evaluate, onProgress: ({ done, total }) => progress.push(done / total) },
    ({ fingerprint }) => told.push(fingerprint),
  );
  const alone = await Promise.all([0, 1, 2].map((batch) => obtainPriors(company, 1, optionsOf(batch))));
  expect(together).toEqual(alone);
  expect(told).toEqual(pilots.map(({ key }) => key));
  expect(progress).toHaveLength(pilots.reduce((sum, { design }) => sum + design.runs.length, 0));
  expect(progress.at(-1)).toBe(1);
});

it("tells those that were whole before an interruption", async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const running = runPilots(pilots, { evaluate, signal: stop.signal }, ({ fingerprint }) => {
    told.push(fingerprint);
    stop.abort();
  });
  await expect(running).rejects.toThrow(Interrupted);
  expect(told).toEqual([pilots[0]!.key]);
});
