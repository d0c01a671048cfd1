// Runs a few trials of the built software and prints a hash of every byte of their results, one line a trial. Run by
// compare.mjs under each Node.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { currentBuild } from "../../swap-build.mjs";

const dist = new URL("../../dist/", import.meta.url);
const built = (file) => import(new URL(`${currentBuild(fileURLToPath(dist))}/${file}`, dist));
const { inProcessEngine } = await built("engine/in-process.js");
const { payPlanOf } = await built("pilot/pay-plan-of.js");
const { obtainPriors } = await built("pilot/obtain-priors.js");
const { scenarioFromText } = await built("scenario/scenario-from-text.js");

const text = `
name: engine-versions
months: 6
trials: 2
company: { customers: { count: 2000 }, decisions: { foresightMonths: 2 } }
plans: { contest: contest, pool: pool, commission: commission, quota: quota, hybrid: hybrid, salary: salary-only }
markets: { healthy: healthy, dying: dying, new: { conditions: [{ type: diffusion }, { type: season, months: [1, 2, 3, 2, 1, 1, 1, 1, 2, 3, 2, 1] }] } }
`;

const read = scenarioFromText(text);
if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
const { company, plans, markets, months, seed } = read.scenario;
const { evaluate } = inProcessEngine();
const priors = await obtainPriors(company, seed, { evaluate, replications: 1 });
print("beliefs", Buffer.from(JSON.stringify(priors)));

for (const [marketName, market] of Object.entries(markets)) {
  for (const planName of Object.keys(plans)) {
    const plan = payPlanOf(read.scenario, planName, priors);
    const trials = [0, 1].map((replication) => ({
      setup: { company, plan, market, months },
      priors,
      seed,
      replication,
      people: true,
    }));
    for (const [replication, { flowValues, gaugeValues }] of (await evaluate(trials)).entries()) {
      print(`${planName} ${marketName} ${replication}`, flowValues, gaugeValues);
    }
  }
}

function print(name, ...bytes) {
  const hash = createHash("sha256");
  for (const part of bytes) hash.update(part);
  console.log(`${name}: ${hash.digest("hex").slice(0, 32)}`);
}
