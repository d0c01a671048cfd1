import { armsFaults } from "./arms.ts";
import { conflictFaults } from "./conflict-note.ts";
import { divergedFaults } from "./diverged-note.ts";
import { doubtFaults } from "./doubt-note.ts";
import { type Fault, intervalFaults, twice } from "./faults.ts";
import type { Findings } from "./findings.ts";
import { followsFaults } from "./follows-note.ts";
import { inForceFaults } from "./in-force-note.ts";
import { managerFaults } from "./manager-note.ts";
import { type Names, namesOf } from "./names.ts";
import { numbersFaults } from "./numbers.ts";
import { openFaults } from "./open-note.ts";
import { payFaults } from "./pay-findings.ts";
import { stoppingFaults } from "./stopping-note.ts";
import { verdictFaults } from "./verdict.ts";

/**
 * What in findings of the right shape does not hang together: names that nothing stands behind, things that stand there twice,
 * series of another length than the run, a mean outside its interval. Nothing where a report can be drawn of them.
 */
export function findingsFaults(findings: Findings, names: Names = namesOf(findings)): readonly Fault[] {
  return [
    ...twice(findings.metrics, ["metrics"], ({ name }) => [name]),
    ...armsFaults(findings, names),
    ...(findings.inForce ? inForceFaults(findings.inForce, names) : []),
    ...followsFaults(findings.follows, findings.months),
    ...numbersFaults(findings, names),
    ...verdictFaults(findings.verdicts, names),
    ...stoppingFaults(findings.stopping, names),
    ...payFaults(findings.pay, names),
    ...divergedFaults(findings.diverged, names),
    ...managerFaults(findings.manager, findings.months, names),
    ...conflictFaults(findings.conflict, names),
    ...openFaults(findings.open, names),
    ...doubtFaults(findings.doubt, names),
    ...intervalFaults(findings, []),
  ];
}
