import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gameFromText, type Variant } from "../../../src/games/file/game-from-text.ts";
import { GameDiverged } from "../../../src/games/study/game-diverged.ts";
import { studyGame } from "../../../src/games/study/study-game.ts";
import { formatProblem } from "../../../src/scenario/problem.ts";

const folder = new URL("../../../scenarios/games/", import.meta.url);
function variantsIn(text: string, set: readonly string[]): readonly Variant[] {
  const read = gameFromText(text, "game.yaml", set);
  if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
  return read.variants;
}

const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe("the games whose answer is known", () => {
  test("are all there", () => {
    const ids = [
      "01",
      "01b",
      "02",
      "02u",
      "02h",
      "02x",
      "03",
      "04",
      "06",
      "07",
      "08",
      "09",
      "09h",
      "13",
      "14",
      "15",
      "18",
    ];
    for (const id of [...ids, "19i", "20", "21"]) {
      expect(files.filter((name) => name.startsWith(`a${id}-`))).toHaveLength(1);
    }
  });

  // Every variant of every file, with forty seeds of learned play: npm run test:games.
  const some = [
    "a01-piece-rate.yaml",
    "a02-tournament-of-two.yaml",
    "a07-two-tasks.yaml",
    "a20-clawback.yaml",
  ];
  test.each(some)("%s: the gradient is exact, and the rule finds what is expected", (file) => {
    const [variant] = variantsIn(readFileSync(new URL(file, folder), "utf8"), ["seeds=2", "periods=60"]);
    const answer = studyGame(variant!.game);
    expect(answer.gradient.worst).toBeLessThan(0.01);
    for (const { about, settles, value, tolerance, play, knowingOff, holds } of answer.expectations) {
      if (settles !== undefined) expect(holds, about).toBe(true);
      if (value !== undefined && play !== "learned")
        expect(Math.abs(knowingOff!), about).toBeLessThanOrEqual(tolerance);
    }
  });
});

const contest = (noise: number) => `
groups: { reps: { players: 2, tasks: { effort: {} } } }
outputs: { sales: { noise: ${noise} } }
pay: [{ type: contest, between: people, metric: sales, prize: 2 }]
`;

const studied = (text: string) => studyGame(variantsIn(text, ["seeds=2", "periods=60"])[0]!.game);

describe("an equilibrium", () => {
  test.each([0.05, 0.3, 0.395])("is not reported where luck is too small (sd %f)", (noise) => {
    const answer = studied(contest(noise));
    expect(answer.settling.settles).toBe(false);
    expect(answer.efforts).toEqual([]);
  });

  test.each([0.41, 0.42, 2])("is reported where there is one (sd %f)", (noise) => {
    expect(studied(contest(noise)).settling.settles).toBe(true);
  });

  test("is found with shorter steps where pay bends so much that the usual ones overshoot", () => {
    const answer = studied(`
groups: { reps: { tasks: { effort: {} } } }
outputs: { sales: { base: 10, noise: 0.12 } }
pay: [{ type: quota, metric: sales, quota: 10.5, bonus: 2 }]
`);
    expect(answer.settling).toMatchObject({ settles: true, overshoots: true });
  });
});

describe("learned play", () => {
  const learned = (yields: number, contacts: number) =>
    studyGame(
      variantsIn(
        `
groups: { reps: { tasks: { effort: { curvature: 4 } } } }
outputs: { sales: { base: 100, noise: 1 } }
pay: [{ type: commission, metric: sales, rate: 2 }]
beliefs: { yields: ${yields}, contacts: ${contacts} }
`,
        ["seeds=8"],
      )[0]!.game,
    ).efforts[0]!.learned.mean;

  test("beliefs that are a third off become right, from either side, by what people count", () => {
    expect(learned(0.7, 20)).toBeGreaterThan(0.48);
    expect(learned(1.3, 20)).toBeLessThan(0.52);
  });

  test("and stay wrong where nothing can be counted", () => {
    expect(learned(0.7, 0)).toBeCloseTo(0.35, 6);
  });

  test("is its file and its seed, to the bit", () => {
    const of = (seed: number) => {
      const text = `seed: ${seed}\n${contest(1).trim()}`;
      return studied(text).efforts[0]!.learned.mean;
    };
    expect(of(1)).toBe(of(1));
    expect(of(1)).not.toBe(of(2));
  });
});

test("a game out of all proportion says so, and shows no number that is none", () => {
  const [timid] = variantsIn(
    `
groups: { reps: { players: 2, tasks: { effort: {} }, riskAversion: 841161520453.5452 } }
outputs: { sales: { noise: 1 } }
pay: [{ type: contest, between: people, metric: sales, prize: 2 }]
`,
    ["seeds=2", "periods=4"],
  );
  expect(() => studyGame(timid!.game)).toThrow(GameDiverged);
});
