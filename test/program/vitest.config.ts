import { defineConfig } from "vitest/config";

/** The built program, a process for every command, and guides that are followed in a copy of the source: a suite that takes minutes. */
export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/{program,guides}/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "threads",
    maxWorkers: 2,
  },
});
