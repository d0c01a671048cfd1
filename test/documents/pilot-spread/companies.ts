import { type Company, companySchema } from "../../../src/model/parameters/company.ts";

/**
 * Companies in which pilots are tried, with all stated that decides how a deal comes to be and how people differ, so that they stay what
 * they are when defaults change.
 */
export const companies: Readonly<Record<string, Company>> = {
  "buyers take months, people differ": companySchema.parse({
    decisions: { selfKnowledge: 1 },
    handoff: { assignment: "performance" },
    marketers: { skillSpread: 0.3 },
    reps: { skillSpread: 0.4 },
    selling: {
      firstCallHours: 2.2,
      followUpHours: 1.65,
      missedHours: 0.5,
      reachFirst: 0.45,
      reachKept: 0.97,
      retryDays: 1,
      dropOut: 0.38,
      extraContacts: 36,
      cycleDays: { median: 42, p90: 120 },
      logitBase: -3.25,
    },
  }),
  "buyers sign at once, people are alike": companySchema.parse({
    decisions: { selfKnowledge: 0 },
    handoff: { assignment: "roundRobin" },
    marketers: { skillSpread: 0 },
    reps: { skillSpread: 0 },
    selling: {
      firstCallHours: 1.5,
      followUpHours: 1.1,
      missedHours: 0.2,
      reachFirst: 1,
      reachKept: 1,
      retryDays: 2,
      dropOut: 0,
      extraContacts: 9,
      cycleDays: { median: 0, p90: 0 },
      logitBase: -3.85,
    },
  }),
};
