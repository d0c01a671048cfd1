import type { ChartSpec } from "../charts/chart-spec.ts";

/** One block of a report. Text is plain text: whoever writes a format escapes it. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "answer";
      readonly text: string;
      readonly tone: "decided" | "open";
      /** Sentences that say what lies behind it. */
      readonly detail?: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      /** Cells as text; the first column is a row header. */
      readonly rows: readonly (readonly string[])[];
      /** Columns whose cells are numbers, right-aligned. */
      readonly numeric: readonly number[];
      /** Whether a reader must open it to see more than its caption: for what only few look up. */
      readonly folded?: boolean;
    }
  | {
      readonly kind: "chart";
      readonly name: string;
      readonly title: string;
      readonly text: string;
      readonly spec: ChartSpec;
    }
  | { readonly kind: "code"; readonly text: string };

/** A part of a report: a heading and what stands under it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}
