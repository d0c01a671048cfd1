import { defineConfig } from "vitest/config";

/** The default company held to what is known of such companies: many trials for each fact, so a suite of its own. */
export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/facts/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "threads",
    maxWorkers: 2,
    isolate: false,
  },
});
