import { z } from "zod";
import type { Fault } from "../findings/faults.ts";
import { findingsSchema } from "../findings/findings.ts";
import { findingsFaults } from "../findings/findings-faults.ts";
import { namesOf } from "../findings/names.ts";
import type { TypeOf } from "../findings/type-of.ts";
import { causesFaults, causesNote } from "./causes/causes-note.ts";

const experiments: readonly string[] = ["run", "compare", "causes"];

/** Findings of the experiments that there are, each with the part that it adds: what a findings file may hold. */
export const knownFindings = findingsSchema.extend({
  experiment: z.enum(experiments),
  causes: causesNote.optional(),
});

/** Findings of one of the experiments that there are. */
export type KnownFindings = TypeOf<typeof knownFindings>;

/** What does not hang together in findings, the part of their experiment among it. */
export function knownFaults(findings: KnownFindings): readonly Fault[] {
  const names = namesOf(findings);
  const { causes } = findings;
  return [...findingsFaults(findings, names), ...(causes ? causesFaults(causes, names) : [])];
}
