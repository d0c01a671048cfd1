import { defineConfig } from "vitest/config";

/**
 * Every game file as it is stated, closed forms at many points, and studies of games: a suite of its own, since it takes minutes. A few
 * of the first two are in the usual tests.
 */
export default defineConfig({
  test: {
    include: ["test/games/{exhaustive,study}/**/*.test.ts", "test/games/closed-forms.test.ts"],
    env: { POINTS_OF_GAMES: "20" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "threads",
    maxWorkers: 1,
  },
});
