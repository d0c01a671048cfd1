import { spawnSync } from "node:child_process";
import { keptFile, type Row, readRows } from "../../patterns/kept-rows.ts";
import { findingsTable, patternsTable, robustTable } from "../../patterns/report.ts";
import { top } from "../kept.ts";
import { source } from "../source.ts";

/** A suite of `npm run patterns`, which keeps its own table; the document is written from that. */
function suite(name: string, options: string, file: string, write: (rows: readonly Row[]) => string) {
  const command = `npm run patterns -- ${options}`;
  return source<string>({
    name,
    command,
    measure: async () => {
      const { status } = spawnSync(command, {
        cwd: top,
        stdio: ["ignore", "ignore", "inherit"],
        shell: true,
      });
      if (status !== 0) throw new Error(`${command} ended with ${status}`);
      return file;
    },
    slow: true,
    passages: [
      {
        name,
        document: "docs/validation.md",
        write: (kept, { software, commit }) =>
          `${write(readRows(keptFile(kept)))}\n\nMeasured by \`${command}\`, version ${software}, commit ${commit}.`,
      },
    ],
  });
}

/** The patterns and their twins. */
export const patternsOfModel = suite("patterns", "--keep", "patterns.csv", patternsTable);

/** Findings of field and laboratory. */
export const findingsOfOthers = suite("findings", "--findings", "findings.csv", findingsTable);

/** The patterns in companies whose parameters are drawn anew; takes an hour or two. */
export const drawnCompanies = suite("robust", "--robust 100", "robust.csv", robustTable);
