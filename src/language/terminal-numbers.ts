/** How the columns of a terminal write numbers, where there is no room for words. */
export interface TerminalNumbers {
  /** Room for a number and its sign. */
  readonly width: number;
  readonly decimal: string;
  readonly minus: string;
  /** What stands for thousands, millions and thousands of millions. */
  readonly scales: Readonly<Record<3 | 6 | 9, string>>;
}

/** The same in English, which keeps the hyphen for a minus. */
export const terminalNumbers: TerminalNumbers = {
  width: 9,
  decimal: ".",
  minus: "-",
  scales: { 3: "k", 6: "M", 9: "G" },
};
