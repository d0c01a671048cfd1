import { defineConfig } from "vitest/config";

/** The patterns are a suite of their own: they take minutes, and what they judge is the model as a whole. */
export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/patterns/**/*.test.ts"],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    pool: "threads",
    maxWorkers: 1,
  },
});
