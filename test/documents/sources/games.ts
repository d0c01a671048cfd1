import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ExpectationAnswer, GameAnswer } from "../../../src/games/study/game-answer.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { top } from "../kept.ts";
import { source } from "../source.ts";
import { typed } from "../typed.ts";

const folder = "scenarios/games";

async function measure(): Promise<readonly GameAnswer[]> {
  const files = readdirSync(join(top, folder)).filter((name) => name.endsWith(".yaml"));
  const { terminal } = await typed(
    `truce game ${files.map((name) => `${folder}/${name}`).join(" ")} --json --quiet`,
  );
  const { files: answers } = JSON.parse(terminal) as { files: readonly { games: readonly GameAnswer[] }[] };
  // What each player's slope is takes two thirds of the file, and no document tells of it.
  return answers.flatMap(({ games }) =>
    games.map((game) => ({ ...game, gradient: { ...game.gradient, slopes: [] }, efforts: [], outputs: [] })),
  );
}

const number = (value: number) => (Math.abs(value) < 10 ? value.toFixed(4) : value.toPrecision(4));
const share = (value: number, digits: number) => `${(100 * value).toFixed(digits)} %`;

/** The larger error of the two kinds of play, of those in which the number was expected. */
function offBy({ play, knowingOff, learnedOff }: ExpectationAnswer): string {
  const offs = [play === "learned" ? null : knowingOff, play === "knowing" ? null : learnedOff];
  const off = offs.reduce<number>((most, one) => (Math.abs(one ?? 0) > Math.abs(most) ? one! : most), 0);
  const text = share(Math.abs(off), 1);
  if (text === "0.0 %") return text;
  return `${off < 0 ? "−" : "+"}${text}`;
}

function expected({ value, settles, above }: ExpectationAnswer): string {
  if (settles !== undefined) return settles ? "yes" : "no";
  return value === undefined ? `above ${number(above!)}` : number(value);
}

function rowOf(
  { title, variant, settling, gradient }: GameAnswer,
  one: ExpectationAnswer,
): readonly string[] {
  const unsettled = settling.settles ? "settles" : "does not settle";
  const { learned, knowing } = one;
  return [
    title.split(":")[0]!,
    variant,
    one.about,
    expected(one),
    knowing === null ? unsettled : number(knowing),
    settling.settles ? String(settling.periods) : "",
    learned === null ? unsettled : `${number(learned.mean)} ± ${number(learned.high - learned.mean)}`,
    one.settles === undefined ? offBy(one) : "",
    share(gradient.worst, 2),
  ];
}

/** A number that is expected in knowing and in learned play by itself is one row. */
function rowsOf(game: GameAnswer): readonly (readonly string[])[] {
  const byNumber = new Map<string, ExpectationAnswer>();
  for (const one of game.expectations) {
    const key = `${one.about} ${one.value ?? ""}`;
    const known = byNumber.get(key);
    byNumber.set(key, known === undefined || known.play === one.play ? one : { ...one, play: "both" });
  }
  return [...byNumber.values()].map((one) => rowOf(game, one));
}

function table(games: readonly GameAnswer[]): string {
  const head = ["game", "variant", "what", "expected", "knowing", "periods", "learned", "off by", "gradient"];
  return markdownTable(head, games.flatMap(rowsOf));
}

/** Every game of the repository with all its seeds. */
export const allGames = source<readonly GameAnswer[]>({
  name: "games",
  command: `truce game ${folder}/*.yaml`,
  measure,
  passages: [{ name: "games", document: "docs/games.md", write: table }],
});
