import type { Findings } from "../../src/findings/findings.ts";
import type { StoppingNote } from "../../src/findings/stopping-note.ts";
import { exampleFindings } from "./example-findings.ts";

/** Two looks of three: by what a half of the interval reached, and what was asked for. */
const stopping: StoppingNote = {
  begun: { trials: 30, batches: 5 },
  untilDecided: true,
  precision: "2%",
  planned: [5, 10, 20],
  looks: [
    {
      batches: 5,
      error: 0.001351351351,
      markets: [
        { market: "healthy", word: "open", reach: 90_000, asked: 40_000 },
        { market: "dying", word: "open", reach: 70_000, asked: 30_000 },
      ],
    },
    {
      batches: 10,
      error: 0.003648648649,
      markets: [
        { market: "healthy", word: "better", reach: 45_000, asked: 40_000 },
        { market: "dying", word: "open", reach: 25_000, asked: 30_000 },
      ],
    },
  ],
};

/** Made-up findings of a comparison to which batches were added until its markets were decided or known well enough. */
export function exampleLooked(): Findings {
  return { ...exampleFindings(), stopping };
}
