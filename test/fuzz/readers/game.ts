import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { gameSummary } from "../../../src/cli/game-summary.ts";
import { gameFromText } from "../../../src/games/file/game-from-text.ts";
import { gameJsonSchema } from "../../../src/games/file/game-json-schema.ts";
import type { StatedGame } from "../../../src/games/file/game-schema.ts";
import type { GameAnswer } from "../../../src/games/study/game-answer.ts";
import { GameDiverged } from "../../../src/games/study/game-diverged.ts";
import { studyGame } from "../../../src/games/study/study-game.ts";
import { FromSchema, type Schema } from "../from-schema.ts";
import { mutateMore } from "../mutate-text.ts";
import { notFinite } from "../not-finite.ts";
import { oddNames, oddValue } from "../odd-values.ts";
import type { Rng } from "../rng.ts";
import { writeDocument } from "../write-document.ts";
import { checkTold } from "./problems-told.ts";
import { type FuzzedFile, type Outcome, type Reader, textFile } from "./reader.ts";

const folder = "scenarios/games";
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
const documents = shipped.map((text) => parse(text) as unknown);
const schema = new FromSchema(gameJsonSchema() as Schema, ["sales", "effort", "workers", "team", "o"]);

function write(rng: Rng): FuzzedFile {
  const way = rng.below(10);
  if (way < 3) return textFile(mutateMore(rng.pick(shipped), rng), settings(rng));
  let document = way < 4 ? schema.anew(rng) : rng.pick(documents);
  for (let times = 1 + rng.below(5); times > 0; times--) document = schema.vary(document, rng);
  const text = writeDocument(document, rng);
  return textFile(rng.chance(0.1) ? mutateMore(text, rng) : text, settings(rng));
}

function settings(rng: Rng): readonly string[] {
  if (rng.chance(0.85)) return [];
  const start = rng.pick([
    "",
    "groups.",
    "outputs.",
    "outputs.sales.",
    "rule.",
    "groups.workers.tasks.",
    "pay.0.",
  ]);
  return [
    `${start}${rng.pick(oddNames)}${rng.chance(0.3) ? `.${rng.pick(oddNames)}` : ""}=${JSON.stringify(oddValue(rng))}`,
  ];
}

function read({ bytes, set }: FuzzedFile, isTried: boolean): Outcome {
  const found = gameFromText(new TextDecoder().decode(bytes), "fuzzed.yaml", set);
  if ("problems" in found) {
    checkTold(found.problems);
    return "refused";
  }
  const odd = notFinite(found.variants.map(({ game }) => game));
  if (odd !== undefined) throw new Error(`accepted, and ${odd}`);
  const [first] = found.variants;
  if (!isTried || first === undefined || !isSmall(first.game)) return "accepted";
  const answer = played(first.game);
  if (answer === undefined) return "told";
  const wrong = notFinite(answer);
  if (wrong !== undefined) throw new Error(`played, and ${wrong}`);
  const shown = gameSummary([answer], (text) => text);
  // A title may well be NaN.
  const isNamed = /NaN|Infinity|undefined/.test(JSON.stringify(first.game));
  if (!isNamed && /NaN|Infinity|undefined/.test(shown)) throw new Error(`shown as ${shown}`);
  return "tried";
}

/** The answer to a quick form of a game; undefined where it says of itself that it leads nowhere. */
function played(game: StatedGame): GameAnswer | undefined {
  try {
    return studyGame(quick(game));
  } catch (error) {
    if (!(error instanceof GameDiverged)) throw error;
    return undefined;
  }
}

function isSmall({ groups, pay = [] }: StatedGame): boolean {
  const players = Object.values(groups).map((one) =>
    typeof one.players === "number" ? one.players : one.players.length,
  );
  return pay.length < 6 && players.reduce((sum, count) => sum + count, 0) <= 4;
}

/** The same game with few periods, seeds and thoughts: more would only take time. */
function quick(game: StatedGame): StatedGame {
  const { averageFrom: _, ...rest } = game;
  const rule = { ...game.rule, worlds: Math.min(game.rule.worlds, 8), nodes: Math.min(game.rule.nodes, 8) };
  return { ...rest, seeds: 2, periods: 6, rule };
}

/** Game files, with `--set`. */
export const game: Reader = { name: "game", ending: "yaml", write, read };
