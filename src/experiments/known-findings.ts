import { z } from "zod";
import { type Fault, fault } from "../findings/faults.ts";
import { type Findings, findingsSchema } from "../findings/findings.ts";
import { findingsFaults } from "../findings/findings-faults.ts";
import { namesOf } from "../findings/names.ts";
import type { TypeOf } from "../findings/type-of.ts";
import { experimentNamed, experiments } from "./index.ts";

type Listed = (typeof experiments)[number];
type Adding = Extract<Listed, { readonly findings: { readonly schema: z.ZodType } }>;

/** What experiments add to findings, each under its name; a part is there where its experiment was made, and only there. */
type Parts = { readonly [E in Adding as E["name"]]?: TypeOf<E["findings"]["schema"]> | undefined };

/** Findings of one of the experiments that there are. */
export type KnownFindings = Findings & Parts;

const parts = experiments.flatMap((one) =>
  "findings" in one ? [[one.name, one.findings.schema.optional()] as const] : [],
);

/** Findings of the experiments that there are, each with the part that it adds: what a findings file may hold. */
export const knownFindings: z.ZodType<KnownFindings> = findingsSchema.extend({
  experiment: z.enum(experiments.map(({ name }) => name)),
  ...Object.fromEntries(parts),
});

/** What the experiment of some findings added to them. */
export function partOf(findings: Findings): unknown {
  return (findings as unknown as Readonly<Record<string, unknown>>)[findings.experiment];
}

/** What does not hang together in findings, the part of their experiment among it. */
export function knownFaults(findings: KnownFindings): readonly Fault[] {
  const names = namesOf(findings);
  return [...findingsFaults(findings, names), ...partFaults(findings, names)];
}

function partFaults(findings: KnownFindings, names: ReturnType<typeof namesOf>): readonly Fault[] {
  const others = experiments.filter(({ name }) => name !== findings.experiment && name in findings);
  const strange = others.flatMap(({ name }) => fault([name], `is no part of '${findings.experiment}'`));
  const { name, findings: own } = experimentNamed(findings.experiment);
  if (own === undefined) return strange;
  const part = partOf(findings);
  return part === undefined
    ? fault([name], "must be there, since that is what was asked")
    : [...strange, ...own.faults(part, names)];
}
