import { defineConfig } from "vitest/config";

/** Every game file as it is stated, a suite of its own: it takes minutes. A few seeds of each are in the usual tests. */
export default defineConfig({
  test: {
    include: ["test/games/exhaustive/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "threads",
    maxWorkers: 1,
  },
});
