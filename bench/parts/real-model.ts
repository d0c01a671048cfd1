import { runScript } from "../child.ts";
import type { Effort, Part, Row } from "../row.ts";
import type { TrialFigures } from "../trial-figures.ts";
import type { InTurnFigures } from "../trials-in-turn.ts";

interface Case {
  readonly customers: number;
  readonly months: number;
  readonly trials: number;
  /** Most that a contact may cost, and a trial beside its contacts, and its process in memory. */
  readonly nsPerContact?: number;
  readonly restMs?: number;
  /** Whether it is measured among the trials of its replication too. */
  readonly inTurn?: boolean;
  readonly peakMb?: number;
}

const cases: readonly Case[] = [
  { customers: 10_000, months: 24, trials: 24, nsPerContact: 20, restMs: 10, inTurn: true },
  { customers: 100_000, months: 24, trials: 5 },
  { customers: 1_000_000, months: 3, trials: 2, nsPerContact: 60, peakMb: 500 },
];
const quickCases: readonly Case[] = [
  { customers: 10_000, months: 24, trials: 8, nsPerContact: 20, restMs: 10, inTurn: true },
  { customers: 100_000, months: 3, trials: 3 },
];

/** (2) The real model: what a trial of the flagship costs at three sizes. */
export async function realModel({ quick }: Effort): Promise<Part> {
  const rows: Row[] = [];
  for (const one of quick ? quickCases : cases) rows.push(...(await rowsOf(one)));
  return {
    title: "The real model: trials of contest-or-pool, both plans in both markets",
    how: "Medians over trials after a warm-up, one process a size. The contact loop is timed where it runs, within trials: half of all contacts cost less; what follows from a contact is the answers, hand-overs and opt-outs within it. The rest is the CPU time of a trial less its contacts at that price. A comparison runs the trials of a replication in turn, on one warm-up; such a trial is a replication's time over its trials. Allocation is what the heap and its arrays grow by in a trial without collection.",
    rows,
  };
}

async function rowsOf({ customers, months, trials, inTurn, ...targets }: Case): Promise<readonly Row[]> {
  const { stdout } = await runScript("trial-figures.ts", [customers, months, trials]);
  const figures = JSON.parse(stdout) as TrialFigures;
  // Room enough that nothing is collected while what a trial allocates is measured.
  const room = ["--expose-gc", "--min-semi-space-size=512", "--max-semi-space-size=512"];
  const allocated = await runScript("trial-allocation.ts", [customers, months], room);
  const of = `${customers.toLocaleString("en")} customers, ${months} months: `;
  const row = (name: string, value: number, unit: string, target?: number): Row => ({
    name: of + name,
    value,
    unit,
    ...(target !== undefined && { target }),
  });
  return [
    row("a trial", figures.cpuMs, "ms of CPU"),
    row("a trial", figures.wallMs, "ms"),
    row("contacts a trial", figures.contacts, ""),
    row("a contact and what follows from it", figures.nsPerContact, "ns", targets.nsPerContact),
    row("a contact that nothing follows from", figures.nsAlone, "ns"),
    row("the rest of a trial", figures.restMs, "ms of CPU", targets.restMs),
    ...(inTurn ? await inTurnRows() : []),
    row("allocated a trial", Number(allocated.stdout), "MB"),
    row("peak memory of the process", figures.peakMb, "MB", targets.peakMb),
  ];
  async function inTurnRows(): Promise<readonly Row[]> {
    const { stdout } = await runScript("trials-in-turn.ts", [customers, months]);
    const { cpuMs, contacts } = JSON.parse(stdout) as InTurnFigures;
    const restMs = cpuMs - (contacts * figures.nsPerContact) / 1e6;
    return [
      row("a trial among those of its replication", cpuMs, "ms of CPU"),
      row("the rest of a trial among those of its replication", restMs, "ms of CPU", targets.restMs),
    ];
  }
}
