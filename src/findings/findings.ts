import { z } from "zod";
import { armsFields } from "./arms.ts";
import { conflictNote } from "./conflict-note.ts";
import { divergedNote } from "./diverged-note.ts";
import { doubtNote } from "./doubt-note.ts";
import { followsNote } from "./follows-note.ts";
import { inForceNote } from "./in-force-note.ts";
import { lintNote } from "./lint-note.ts";
import { managerNote } from "./manager-note.ts";
import { metricNote } from "./metric-note.ts";
import { numbersFields, observedField } from "./numbers.ts";
import { openNote, openSpan } from "./open-note.ts";
import { payFindings } from "./pay-findings.ts";
import { stoppingNote } from "./stopping-note.ts";
import type { TypeOf } from "./type-of.ts";
import { verdict } from "./verdict.ts";

const count = z.int().min(0);

/** Of what shape findings are; those of another were written by other software. */
export const FINDINGS_VERSION = 2;

/**
 * Everything that a report says, as plain JSON: the numbers and the verdicts, rounded to ten significant digits. A report is drawn
 * from this alone. What it does not know it refuses: a key that was left out in silence would be missing from a report. An
 * experiment may add a part of its own under its name. What is optional, older findings have not.
 */
export const findingsSchema = z.strictObject({
  format: z.literal("truce-findings"),
  version: z.literal(FINDINGS_VERSION),
  software: z.string(),
  /** The experiment that asked for the trials. */
  experiment: z.string(),
  name: z.string(),
  title: z.string(),
  question: z.string(),
  /** Notes by the scenario's author, in paragraphs; shown as plain text. */
  notes: z.string(),
  currency: z.string(),
  /** Fingerprint of everything that decides the numbers. */
  fingerprint: z.string(),
  seed: count,
  months: z.int().min(1),
  customers: count,
  trials: z.strictObject({
    asked: count,
    done: count,
    interrupted: z.boolean(),
    /** Batches with trials, each of people who learned from a pilot of their own. */
    batches: z.int().min(1),
  }),
  /** How it was decided, on the way, how many batches there are; none where it was decided beforehand. */
  stopping: stoppingNote.optional(),
  people: z.strictObject({ marketers: count, reps: count }),
  pilot: z.strictObject({
    runs: z.number(),
    foresightMonths: z.number(),
    fingerprint: z.string(),
    /** What its runs at the norm leave open, where a sales cycle is stated. */
    open: openSpan.optional(),
  }),
  /** The plan that people were used to; older findings do not say it, and in them it was salary alone. */
  inForce: inForceNote.optional(),
  /** What of the company followed a series; none where nothing did. */
  follows: z.array(followsNote).min(1).optional(),
  ...armsFields,
  metrics: z.array(metricNote),
  ...numbersFields,
  verdicts: z.array(verdict),
  observed: observedField,
  /** What designers of pay look at. */
  pay: payFindings.optional(),
  /** What the manager of each arm explained and did. */
  manager: z.array(managerNote).optional(),
  /** What lint found that voids the answer. */
  lint: z.array(lintNote).optional(),
  /** How much each arm leaves open, where a sales cycle is stated. */
  open: z.array(openNote).min(1).optional(),
  /** How much of a fight each arm was, against the first arm of its market. */
  conflict: z.array(conflictNote).optional(),
  /** Trials that were broken off, and are in no number here; none where all went well. */
  diverged: divergedNote.optional(),
  /** What becomes of the answer where assumptions are otherwise; none where nobody asked, and then only luck is covered. */
  doubt: doubtNote.optional(),
});

/** What any experiment finds. */
export type Findings = TypeOf<typeof findingsSchema>;
