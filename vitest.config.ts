import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    pool: "threads",
    maxWorkers: 2,
  },
});
