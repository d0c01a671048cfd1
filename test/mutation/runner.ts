import { createVitest } from "vitest/node";

/** What is asked of a runner: to run test files again, after files have changed. */
export interface Asked {
  readonly changed: readonly string[];
  readonly tests: readonly string[];
}

/** What it answers: the test files that did not pass; the first failure ends the run. */
export type Told = readonly string[];

// One vitest for all mutants, so that what did not change need not be read and compiled again.
const vitest = await createVitest("test", {
  config: false,
  watch: false,
  include: ["test/**/*.test.ts"],
  pool: "threads",
  maxWorkers: 1,
  bail: 1,
  // Modules are shared between the files of a run, since most of its time went into reading them.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  reporters: [{}],
  silent: true,
});
await vitest.globTestSpecifications();
process.on("message", async ({ changed, tests }: Asked) => {
  for (const file of changed) vitest.invalidateFile(file);
  // What failed for earlier mutants would count as the first failure of this run, and end it.
  vitest.state.idMap.clear();
  vitest.state.filesMap.clear();
  vitest.state.clearErrors();
  const { testModules, unhandledErrors } = await vitest.runTestFiles([...tests]);
  const failed = testModules.filter((module) => module.state() === "failed").map(({ moduleId }) => moduleId);
  process.send!((unhandledErrors.length > 0 && failed.length === 0 ? tests : failed) satisfies Told);
});
process.on("disconnect", () => process.exit());
