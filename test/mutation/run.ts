import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Luck } from "../../src/random/luck.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { codeIn } from "./near-tests.ts";
import { isSame, keptForm, readScore, type Score, type Tried, writeScore } from "./score.ts";
import { Trying } from "./trying.ts";

/** Rooms whose operators and constants are changed: everything that makes a number that somebody reads. */
const ROOMS = ["statistics", "experiments", "findings", "pilot", "lint", "explain", "model"];

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    mutants: { type: "string", default: "150" },
    only: { type: "string", default: "src/" },
    tests: { type: "string", default: "20" },
    jobs: { type: "string", default: "2" },
    survivors: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(`Changes one operator or constant at a time, in a copy of the project, and says which changes no test notices.
  --seed N        draws the mutants (1)
  --mutants N     how many (150)
  --only PATH     in files whose path begins so
  --tests N       test files that are tried on each, nearest first (20)
  --jobs N        copies of the project that are tried side by side (2)
  --keep          writes each into test/mutation/score.json, and goes on where a run of the same seed ended
  --survivors     tries those again that survived there, and keeps what becomes of them`);
  process.exit();
}

const texts = new Map(
  ROOMS.filter((room) => existsSync(`src/${room}`))
    .flatMap((room) => codeIn(`src/${room}`))
    .map((file) => [file, readFileSync(file, "utf8")]),
);
const all = [...texts].flatMap(([file, text]) => mutantsOf(file, text));
const asKept = (mutant: Mutant) => keptForm(mutant, texts.get(mutant.file)!, {});
let score = scoreToGoOnFrom();
const waiting = [...(values.survivors ? survivors() : drawn())];
await Promise.all(Array.from({ length: Number(values.jobs) }, tryWaiting));
const killed = score.mutants.filter(({ killedBy }) => killedBy).length;
const share = ((100 * killed) / score.mutants.length).toFixed(1);
console.log(`\n${killed} of ${score.mutants.length} killed (${share} %)`);

/** Tries what waits, in a copy of its own, until nothing does. */
async function tryWaiting(): Promise<void> {
  const trying = new Trying(Number(values.tests));
  try {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const tried: Tried = { ...asKept(mutant), ...(await trying.fate(mutant)) };
      note(tried);
      const end = tried.killedBy ? `${tried.hung ? "hung" : "killed"} by ${tried.killedBy}` : "SURVIVED";
      console.log(`${tried.at}  ${tried.was} → ${tried.becomes}  in: ${tried.line}\n    ${end}`);
    }
  } finally {
    trying.end();
  }
}

/** The score that is kept, where this run goes on with it; else an empty one. */
function scoreToGoOnFrom(): Score {
  const kept = readScore();
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const goesOn = values.survivors || (values.keep && kept.seed === Number(values.seed));
  const seed = values.survivors ? kept.seed : Number(values.seed);
  const now = { seed, drawnFrom: all.length, commit };
  const stands = (one: Tried) => all.some((mutant) => isSame(one, asKept(mutant)));
  return { ...now, mutants: goesOn ? kept.mutants.filter(stands) : [] };
}

/** So many of all mutants, the same for the same seed whatever else changes in the code, but for those that were tried. */
function drawn(): readonly Mutant[] {
  return all
    .filter(({ file }) => file.startsWith(values.only))
    .map((mutant) => ({ mutant, ticket: ticketOf(mutant) }))
    .sort((a, b) => a.ticket - b.ticket)
    .slice(0, Number(values.mutants))
    .map(({ mutant }) => mutant)
    .filter((mutant) => !score.mutants.some((one) => isSame(one, asKept(mutant))));
}

/** By what the change is, and not by where in the list of all it stands, or one line more would draw others. */
function ticketOf(mutant: Mutant): number {
  const { at, line, column, was, becomes } = asKept(mutant);
  return new Luck([`mutation/seed=${values.seed}`, at, line, column, was, becomes].join("\n")).uniform(
    0,
    0,
    0,
  );
}

/** Those of the kept score that survived, where their lines still stand. */
function survivors(): readonly Mutant[] {
  const alive = score.mutants.filter(({ killedBy }) => !killedBy);
  return all
    .filter(({ file }) => file.startsWith(values.only))
    .filter((mutant) => alive.some((one) => isSame(one, asKept(mutant))));
}

/** Adds what became of a mutant; a reason that was given for it stays while it survives. */
function note(tried: Tried): void {
  const before = score.mutants.find((one) => isSame(one, tried));
  const { reason, equivalent } = tried.killedBy ? {} : (before ?? {});
  const now = { ...tried, ...(reason && { reason }), ...(equivalent && { equivalent }) };
  const others = score.mutants.filter((one) => one !== before);
  score = { ...score, mutants: [...others, now] };
  if (values.keep || values.survivors) writeScore(score);
}
