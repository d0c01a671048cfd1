/** A company of a known kind that a user may start from: its figures are facts, with their sources beside them. */
export interface Starter {
  /** What `truce init --like` calls it; its file is `scenarios/like/<name>.yaml`. */
  readonly name: string;
  readonly sentence: string;
}

/** The kinds of company that one can start from. To add one: its file, and a line here; the tests then hold it to its ranges. */
export const starters: readonly Starter[] = [
  {
    name: "saas-midmarket",
    sentence: "software at 25,000 a year, closed by executives in two months",
  },
  {
    name: "smb-inbound",
    sentence: "software at 3,000 a year for small firms that ask for it",
  },
  {
    name: "agency",
    sentence: "retainers sold by partners, much of it by word of mouth",
  },
  { name: "school", sentence: "career courses at 12,000, sold by advisers, in two seasons" },
];

/** Where a starter lies in the package; the general one, which explains what can be stated, where no kind is named. */
export function starterFile(kind?: string): string {
  return kind === undefined ? "scenarios/starter.yaml" : `scenarios/like/${kind}.yaml`;
}
