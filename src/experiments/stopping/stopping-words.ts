import type { StoppingNote } from "../../findings/stopping-note.ts";

/** What one types to come to the same number of batches again, whatever the clock says. */
export function stoppingWords({ untilDecided, precision, planned }: StoppingNote): readonly string[] {
  return [
    ...(untilDecided ? ["--until-decided"] : []),
    ...(precision === undefined ? [] : ["--precision", `${precision}`.replaceAll(/\s/g, "")]),
    ...["--looks", planned.join(",")],
  ];
}
