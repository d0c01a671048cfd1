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

function offBy(off: number | null): string {
  if (off === null) return "";
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
  const unsettled = "does not settle";
  const { learned, knowing } = one;
  return [
    title.split(":")[0]!,
    variant,
    one.about,
    expected(one),
    knowing === null ? unsettled : number(knowing),
    settling.settles ? String(settling.periods) : "",
    learned === null ? unsettled : `${number(learned.mean)} ± ${number(learned.high - learned.mean)}`,
    offBy(one.learnedOff),
    share(gradient.worst, 2),
  ];
}

function table(games: readonly GameAnswer[]): string {
  const head = ["game", "variant", "what", "expected", "knowing", "periods", "learned", "off by", "gradient"];
  return markdownTable(
    head,
    games.flatMap((game) => game.expectations.map((one) => rowOf(game, one))),
  );
}

/** Every game of the repository with all its seeds. */
export const allGames = source<readonly GameAnswer[]>({
  name: "games",
  command: `truce game ${folder}/*.yaml`,
  measure,
  passages: [{ name: "games", document: "docs/games.md", write: table }],
});
