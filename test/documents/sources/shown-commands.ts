import { readFileSync } from "node:fs";
import { join } from "node:path";
import { broken, codeBlock } from "../code-block.ts";
import { top } from "../kept.ts";
import { source } from "../source.ts";
import { typed } from "../typed.ts";

/** What the terminal printed, whole; passages shorten it. */
const printed = async (line: string) => (await typed(line)).terminal;

/** Lines from one that matches to the one before the next that matches the other. */
function stretch(text: string, from: RegExp, before: RegExp): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => from.test(line));
  if (start < 0) throw new Error(`no line like ${from}`);
  const end = lines.findIndex((line, at) => at > start && before.test(line));
  return lines
    .slice(start, end < 0 ? undefined : end)
    .join("\n")
    .trimEnd();
}

function only(text: string, wanted: RegExp): string {
  return text
    .split("\n")
    .filter((line) => wanted.test(line))
    .join("\n");
}

const explain =
  "truce explain scenarios/plan-contest.yaml --plan contest --person marketer --trials 4 --months 6";

function explained(text: string): string {
  const table = only(text, /^(lever|Effort on mailing|Help for the other depart…|Hand-over bar) {2,}/);
  const sentence = stretch(text, /^Hand-over bar: /, /^$/);
  return codeBlock(broken(explain, "--person"), `${table}\n\n${sentence}`);
}

/** Why a marketer in a contest does what they do. */
export const explainedContest = source<string>({
  name: "explain",
  command: explain,
  measure: () => printed(explain),
  passages: [{ name: "explain", document: "docs/tour.md", write: explained }],
});

const lint = "truce lint test/documents/mine.yaml --plan next-year";

function linted(text: string): string {
  const first = stretch(text, /off-profit|warning|error/, /^$/);
  const [count] = text.trimEnd().split("\n").slice(-1);
  return codeBlock(
    lint.replace("test/documents/", ""),
    `${first.replaceAll("test/documents/", "")}\n\n${count}`,
  );
}

/** The plan that the guide writes and lints. */
export const writtenPlan = source<string>({
  name: "plan",
  command: "cat test/documents/mine.yaml",
  measure: async () => readFileSync(join(top, "test/documents/mine.yaml"), "utf8"),
  passages: [
    { name: "plan", document: "docs/tour.md", write: (text) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\`` },
  ],
});

/** What will not work in the plan that the guide writes. */
export const lintedPlan = source<string>({
  name: "lint",
  command: lint,
  measure: () => printed(lint),
  passages: [{ name: "lint", document: "docs/tour.md", write: linted }],
});

const causes =
  "truce causes scenarios/contest-or-pool.yaml --plan pool --market healthy --only unclear-responsibility,poor-optimisation --trials 10 --months 12";

/** What two causes of conflict cost. */
export const twoCauses = source<string>({
  name: "causes",
  command: causes,
  measure: async () => (await typed(causes, { results: true })).terminal,
  passages: [
    {
      name: "causes",
      document: "docs/tour.md",
      write: (text) =>
        codeBlock(broken(broken(causes, "--market"), "--trials"), stretch(text, /^cause {2,}/, /^$/)),
    },
  ],
});

const game = "truce game scenarios/games/a02-tournament-of-two.yaml";

/** A game with a known answer. */
export const knownGame = source<string>({
  name: "game",
  command: game,
  measure: () => printed(game),
  passages: [{ name: "game", document: "docs/tour.md", write: (text) => codeBlock(game, text) }],
});

const power = "truce power scenarios/quota-or-commission.yaml";

/** What it takes to decide between today's commission and two other plans: the first of them. */
export const powerOfQuota = source<string>({
  name: "power",
  command: power,
  measure: () => printed(power),
  passages: [
    {
      name: "power",
      document: "docs/power.md",
      write: (text) => codeBlock(power, stretch(text, /: Quarterly quota/, /: One pot/)),
    },
  ],
});
