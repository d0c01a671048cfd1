import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build-when-stale.ts",
    include: ["test/**/*.test.ts"],
    // Suites of their own: npm run test:program, npm run test:facts, npm run test:games, npm run test:patterns.
    exclude: [
      "test/{facts,program,guides,patterns}/**",
      "test/games/{exhaustive,study}/**",
      "test/games/closed-forms.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "threads",
    maxWorkers: 2,
    // Modules are read once and shared by the files of a worker, since reading them took longer than most tests.
    isolate: false,
  },
});
