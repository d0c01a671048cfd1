import { z } from "zod";
import { group } from "./quantity.ts";

const people = (about: string) =>
  z
    .int()
    .min(0)
    .max(10_000_000)
    .optional()
    .meta({ description: `${about}; as the warm-up leaves them unless given` });

/** What is under way on the first counted day. */
export const startSchema = group(
  "What is under way on the first counted day, where it was counted: all three 0 is a company that begins with empty queues",
  {
    leads: people("Open leads"),
    mqls: people("MQLs that wait for a first answer"),
    opportunities: people("Opportunities that are being worked"),
  },
);
