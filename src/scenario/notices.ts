import { borrowedSalary } from "./borrowed-salary.ts";
import { cycleOutOfReach } from "./cycle-out-of-reach.ts";
import type { Fault, Problem } from "./problem.ts";
import { sumsWithoutUnit } from "./sums-without-unit.ts";
import { unnamedInForce } from "./unnamed-in-force.ts";

type Data = Readonly<Record<string, unknown>>;

/** What kind of thing is said of a file that can be run: a warning may be a mistake, a note is worth knowing. */
interface Kind {
  readonly severity: "warning" | "note";
  /** kebab-case; what programs know it by. */
  readonly rule: string;
}

/** Something to be said of a file that can be run, at its place. */
export type Notice = Problem & Kind;

interface NoticeRule extends Kind {
  readonly find: (data: Data) => readonly Fault[];
}

const rules: readonly NoticeRule[] = [
  { rule: "sum-without-unit", severity: "warning", find: sumsWithoutUnit },
  { rule: "borrowed-salary", severity: "warning", find: borrowedSalary },
  { rule: "cycle-out-of-reach", severity: "warning", find: cycleOutOfReach },
  { rule: "plan-in-force", severity: "note", find: unnamedInForce },
];

/** Everything that is to be said of a document as its author states it, placed by `place`. */
export function noticesOf(data: Data, place: (fault: Fault) => Problem): readonly Notice[] {
  return rules.flatMap(({ find, ...kind }) => find(data).map((fault) => ({ ...place(fault), ...kind })));
}
