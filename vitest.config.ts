import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/**/*.test.ts"],
    // Suites of their own: npm run test:patterns, npm run test:games.
    exclude: ["test/patterns/**", "test/games/exhaustive/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "threads",
    maxWorkers: 2,
  },
});
