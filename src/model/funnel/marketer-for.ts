import { purpose } from "../luck-purposes.ts";
import type { FunnelWorld } from "./funnel-world.ts";

/** The marketer to whom a lead falls that no marketer brought: by a fixed territory, among those at work if there are any. */
export function marketerFor({ staff, luck }: FunnelWorld, i: number): number {
  const marketers = staff.marketersAtWork.length > 0 ? staff.marketersAtWork : staff.marketers;
  return marketers[Math.floor(luck.uniform(purpose.territory, i, 0) * marketers.length)]!.number;
}
