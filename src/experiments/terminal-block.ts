/** A part of an answer on a terminal of 80 columns, as plain data; the command line breaks lines, draws tables and colours. */
export type TerminalBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** Sentences that each begin on a line. */
  | { readonly kind: "sentences"; readonly texts: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      /** The first cell is a name, the others are numbers, on as many lines as they have; without a value: undefined. */
      readonly rows: readonly (readonly (string | undefined)[])[];
      /** Columns of the terminal for each column but the first, which has the rest. */
      readonly widths: readonly number[];
    };
