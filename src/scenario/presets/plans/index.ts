import { commission } from "./commission.ts";
import { contest } from "./contest.ts";
import { contestAligned } from "./contest-aligned.ts";
import { gatedCommission } from "./gated-commission.ts";
import { hybrid } from "./hybrid.ts";
import { netValue } from "./net-value.ts";
import type { PlanPreset } from "./plan-preset.ts";
import { pool } from "./pool.ts";
import { quota } from "./quota.ts";
import { ratchetedQuota } from "./ratcheted-quota.ts";
import { salaryOnly } from "./salary-only.ts";
import { scorecard } from "./scorecard.ts";
import { typical } from "./typical.ts";

const all = [
  contest,
  contestAligned,
  pool,
  commission,
  quota,
  hybrid,
  scorecard,
  ratchetedQuota,
  gatedCommission,
  netValue,
  salaryOnly,
  typical,
] as const;

/** What the pay plans that scenarios can name are called in files. */
export type PlanPresetName = (typeof all)[number]["name"];

/** Every pay plan that scenarios can name. */
export const planPresets: readonly PlanPreset[] = all;
