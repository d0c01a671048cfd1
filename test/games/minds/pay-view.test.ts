import { describe, expect, it } from "vitest";
import { PayView } from "../../../src/games/minds/pay-view.ts";
import { toyGame } from "../toy-game.ts";

/** What a player under some pay is worth in each period, given its results. */
function worths(pay: readonly object[], results: readonly number[]): readonly number[] {
  const game = toyGame({
    groups: { reps: { players: 1, tasks: { effort: {} } } },
    outputs: { sales: { noise: 1 } },
    pay,
  });
  const view = new PayView(game, game.players[0]!);
  return results.map((result) => {
    const worth = view.worth([result]);
    view.close([result]);
    return worth;
  });
}

const drawn = { type: "commission", metric: "sales", rate: 1, draw: 300 };

describe("pay of a game in parts", () => {
  it("carries on where the same part is written in two", () => {
    const results = [100, 400, 400, 400];
    const whole = worths([drawn], results);
    // 300 for 100 leaves a debt of 200: of 400 only the advance and 100 more go to whoever owes them.
    expect(whole).toEqual([300, 300, 300, 400]);
    expect(
      worths(
        [1, 3].map((from, part) => ({ ...drawn, months: { from, ...(part === 0 && { to: 2 }) } })),
        results,
      ),
    ).toEqual(whole);
  });

  it("forgives an advance that nothing goes on to recover, and takes in full what is taken", () => {
    const later = { ...drawn, rate: 2, draw: 0, months: { from: 2 } };
    expect(worths([{ ...drawn, months: { to: 1 } }, later], [100, 100])).toEqual([300, 200]);
    expect(worths([{ type: "penalty", metric: "sales", amount: 1 }], [5])).toEqual([-5]);
  });
});
