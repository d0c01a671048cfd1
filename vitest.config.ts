import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/**/*.test.ts"],
    // A suite of its own: npm run test:patterns.
    exclude: ["test/patterns/**"],
    testTimeout: 60_000,
    pool: "threads",
    maxWorkers: 2,
  },
});
