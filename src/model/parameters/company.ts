import type { z } from "zod";
import { roles } from "../roles/index.ts";
import { channelsSchema } from "./channels.ts";
import { customersSchema } from "./customers.ts";
import { decisionsSchema } from "./decisions.ts";
import { handoffSchema } from "./handoff.ts";
import { managerSchema, measurementSchema } from "./manager.ts";
import { needSchema } from "./market.ts";
import { moneySchema } from "./money.ts";
import { group } from "./quantity.ts";
import { sellingSchema } from "./selling.ts";
import { seriesSchema } from "./series.ts";
import { staffingSchema } from "./staffing.ts";
import { startSchema } from "./start.ts";
import { timingSchema } from "./timing.ts";

type RoleGroups = { readonly [R in (typeof roles)[number] as R["group"]]: R["parameters"] };

/** Each role's own group. */
const roleGroups = Object.fromEntries(
  roles.map(({ group, parameters }) => [group, parameters]),
) as RoleGroups;

/** Everything about a company that is neither its pay plan nor its market's conditions. */
export const companySchema = group("The company: every mechanism of the model as a parameter", {
  customers: customersSchema,
  need: needSchema,
  channels: channelsSchema,
  handoff: handoffSchema,
  selling: sellingSchema,
  ...roleGroups,
  staffing: staffingSchema,
  decisions: decisionsSchema,
  timing: timingSchema,
  manager: managerSchema,
  measurement: measurementSchema,
  money: moneySchema,
  series: seriesSchema,
  start: startSchema,
});

/** A resolved company: every parameter has its value. */
export type Company = z.output<typeof companySchema>;
