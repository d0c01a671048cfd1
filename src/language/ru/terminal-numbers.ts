import type { TerminalNumbers } from "../terminal-numbers.ts";

/** How the columns of a terminal write numbers in Russian; `+12,3 тыс.` is the longest. */
export const terminalNumbers: TerminalNumbers = {
  width: 10,
  decimal: ",",
  minus: "\u2212",
  scales: { 3: "\u00a0тыс.", 6: "\u00a0млн", 9: "\u00a0млрд" },
};
