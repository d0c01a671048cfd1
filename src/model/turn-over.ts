import { WEEKS_A_MONTH } from "../calendar.ts";
import { passOn } from "./funnel/pass-on.ts";
import { learnTheRopes, letJoin } from "./people/join.ts";
import { letLeave } from "./people/leave.ts";
import { seeWhoIsAtWork } from "./people/staff.ts";
import type { World } from "./world.ts";

/** At a week's end newcomers are further on, empty posts may be filled, and at a month's end people may leave; what leavers hold passes on. */
export function turnOver(world: World, week: number): void {
  const { company, staff, priors } = world;
  if (company.staffing.turnover === "none" || priors === null) return;
  learnTheRopes(staff, company);
  const joined = letJoin(world, priors, week);
  const isMonthsEnd = (week + 1) % WEEKS_A_MONTH === 0;
  const left = isMonthsEnd && letLeave(world, priors, (week + 1) / WEEKS_A_MONTH - 1);
  if (!joined && !left) return;
  seeWhoIsAtWork(staff, company);
  passOn(world);
}
