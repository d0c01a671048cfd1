import { type Coverage, measureCoverage } from "../coverage/measure-coverage.ts";
import { writeCoverage } from "../coverage/write-coverage.ts";
import { type KeptResult, source } from "../source.ts";

/** Whether intervals hold what they say, over many seeds. */
export const coverageOfVerdicts = source<Coverage>({
  name: "coverage",
  command: "npm run study:coverage",
  slow: true,
  measure: () => measureCoverage(),
  passages: [
    {
      name: "coverage",
      document: "docs/statistics.md",
      write: (kept: Coverage, { software, commit }: KeptResult) =>
        `${writeCoverage(kept)}\n\nVersion ${software}, commit ${commit}.`,
    },
  ],
});
