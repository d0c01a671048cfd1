import { z } from "zod";
import { text } from "./text.ts";
import type { TypeOf } from "./type-of.ts";

/** What lint found in a plan that is so far from what can be meant that trials of it answer nothing. */
export const lintNote = z.strictObject({
  plan: z.string(),
  rule: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  /** Which component of the plan, from 1; null where it is the plan as a whole. */
  component: z.int().min(1).nullable(),
  /** The field of the component, as a dotted path; null where it is the component as a whole. */
  field: z.string().nullable(),
  message: text,
  remedy: text,
});

/** What lint found in a plan that is so far from what can be meant that trials of it answer nothing. */
export type LintNote = TypeOf<typeof lintNote>;
