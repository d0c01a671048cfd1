// Makes some thousand small worlds, of which three live, and prints, as JSON, how many shapes (hidden classes) of V8 each thing had that is read every day. Needs
// `--allow-natives-syntax`.
import { companySchema } from "../../src/model/parameters/company.ts";
import { simulateCounted, warmUp } from "../../src/model/simulate.ts";
import { copyWarmed, createWorld, takeOver, type Warmed, type World } from "../../src/model/world.ts";
import { aPlan, somePriors } from "./people/some-priors.ts";

const haveSameShape = new Function("one", "other", "return %HaveSameMap(one, other)") as (
  one: object,
  other: object,
) => boolean;
const seen: Record<string, object[]> = {};

function note(name: string, thing: object): void {
  seen[name] ??= [];
  if (!seen[name].some((other) => haveSameShape(other, thing))) seen[name].push(thing);
}

/** Notes a thing, whatever is in it, and the members of its lists. */
function noteWhole(name: string, thing: object): void {
  note(name, thing);
  for (const [part, value] of Object.entries(thing)) {
    if (typeof value !== "object" || value === null) continue;
    note(`${name}.${part}`, value);
    if (Array.isArray(value) && typeof value[0] === "object")
      for (const one of value) note(`one of ${name}.${part}`, one);
  }
}

function noteWorld(world: World): void {
  noteWhole("world", world);
  noteWhole("desk", world.desk);
  noteWhole("pay record", world.payRecord);
  for (const person of world.staff.people) {
    noteWhole("person", person);
    noteWhole("repertoire", person.repertoire);
    noteWhole("mind", person.mind!);
    for (const account of person.mind!.accounts) {
      noteWhole("account", account);
      for (const standing of account.standings) {
        noteWhole("standing", standing);
        noteWhole("report", standing.reportOnSum);
      }
    }
  }
}

const company = companySchema.parse({
  customers: { count: 100 },
  marketers: { teamSize: 0.01 },
  reps: { teamSize: 0.01 },
});
const priors = somePriors({ usual: () => 1 }, company);
const plan = aPlan([
  { type: "commission", for: "sales", metric: "booked", rate: 0.1 },
  { type: "pool", metric: "booked", share: 0.1 },
]);
const market = { title: "healthy", conditions: [] };
const beginning = { setup: { company, plan, market, months: 1 }, priors, seed: 1 };

/** Enough that V8 compiles what makes a world, again and again. */
const WORLDS = 6000;
/** The first worlds live, too, so that numbers take on fractions. */
const LIVED = 3;

let spent: Warmed | undefined;
for (let replication = 0; replication < WORLDS; replication++) {
  const warm = createWorld({ ...beginning, replication });
  if (replication < LIVED) warmUp(warm);
  spent = copyWarmed(warm, spent);
  const world = takeOver(spent, { ...beginning, replication });
  if (replication < LIVED) simulateCounted(world);
  if (replication % 50 === 0) noteWorld(world);
}
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(seen).map(([name, all]) => [name, all.length]))),
);
