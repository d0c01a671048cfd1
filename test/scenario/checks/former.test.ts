import { describe, expect, it } from "vitest";
import { formerChecks } from "../../../src/scenario/checks/former.ts";
import { formerKeys } from "../../../src/scenario/former-keys.ts";
import { knownKeys, schemasAt } from "../../../src/scenario/known-keys.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { scenarioSchema } from "../../../src/scenario/schema.ts";
import { told } from "../told.ts";

const stating = (path: string, value: number) => {
  const [, group, key] = path.split(".");
  return told(scenarioFromText(`plan: pool\ncompany: {${group}: {${key}: ${value}}}`, "x.yaml"));
};
const usual = (path: string): number => {
  const [field] = schemasAt(scenarioSchema, path.split("."), {});
  return (field as typeof scenarioSchema).parse(undefined) as unknown as number;
};

/** What 0.1 assumed, or typed where it assumed nothing: what departments care for was 100 and 150 in its scenarios. */
const old: readonly (readonly [string, number])[] = [
  ["company.marketers.effortCost", 3000],
  ["company.marketers.crossCost", 600],
  ["company.marketers.barCost", 8000],
  ["company.marketers.barCostVague", 3500],
  ["company.marketers.volumeValue", -100],
  ["company.marketers.qualityValue", 150],
  ["company.reps.effortCost", 700],
  ["company.reps.crossCost", 140],
  ["company.reps.selectivityCost", 800],
  ["company.reps.selectivityCostVague", 400],
  ["company.reps.persistenceCost", 800],
  ["company.reps.discountCost", 350],
  ["company.reps.volumeValue", 150],
  ["company.reps.qualityValue", -100],
  ["company.manager.blameVolumeValue", 10],
];

describe("values of a file from before 0.2.0", () => {
  it.each(old)("%s: %d was money, and is no number of weeks' pay", (path, value) => {
    for (const one of [value / 2, value, value * 2]) {
      const [, ...others] = stating(path, one);
      expect(others).toEqual([]);
      expect(stating(path, one)[0]).toMatch(
        /must be at (most|least) -?\d+, not .*since 0\.2\.0 it is in multi/,
      );
    }
    expect(stating(path, value)[0]).toContain("divide an old value by what such a person is paid a week");
  });

  it.each(old)("%s goes ten times as far as it usually is, and a quarter as far", (path) => {
    const start = usual(path) || 0.15;
    const field = schemasAt(scenarioSchema, path.split("."), {})[0] as typeof scenarioSchema;
    for (const times of [0.25, 0.5, 2, 4, 10]) expect(field.safeParse(start * times).success).toBe(true);
  });

  it("tell what they were, what they are and how to come from one to the other, at their place", () => {
    expect(stating("company.reps.effortCost", 700)).toEqual([
      "x.yaml:2:30 company.reps.effortCost: must be at most 100, not 700: since 0.2.0 it is in multiples of the role's weekly reference pay, before it was money a week, 700 unless given (divide an old value by what such a person is paid a week; unless given it is 4.9 now)",
    ]);
    expect(told(scenarioFromText("plan: pool", "x.yaml", { set: ["company.reps.crossCost=140"] }))).toEqual([
      expect.stringMatching(/^--set company\.reps\.crossCost=140: .* since 0\.2\.0 /),
    ]);
  });

  it("are told of risk aversion, which was per money, where they are next to nothing per week's pay", () => {
    expect(stating("company.decisions.riskAversion", 0.0005)).toEqual([
      "x.yaml:2:37 company.decisions.riskAversion: must be 0 or at least 0.01, not 0.0005: since 0.2.0 it is per weekly reference pay of the person's role, before it was per unit of money (multiply an old value by what such a person is paid a week)",
    ]);
    for (const meant of [0, 0.01, 2]) expect(stating("company.decisions.riskAversion", meant)).toEqual([]);
  });

  it("are mistakes of no version where they are none of it", () => {
    expect(stating("company.reps.effortCost", 0)).toEqual([
      "x.yaml:2:30 company.reps.effortCost: must be at least 0.001, not 0",
    ]);
  });
});

describe("keys of a file from before", () => {
  const keys = [
    { path: "company.reps.haste", since: "0.3.0", instead: "'workNorm' says it" },
    { path: "company.channels.*.reach", since: "0.3.0", instead: "'touchesPerHour' says it" },
  ];

  it("that are gone are told what took their place, whatever stands in them", () => {
    const data = { company: { reps: { haste: null }, channels: { ads: { reach: 2 }, mailing: "none" } } };
    expect(formerChecks(data, scenarioSchema, keys)).toEqual([
      {
        path: ["company", "reps", "haste"],
        about: ["company", "reps"],
        on: "key",
        message: "unknown key 'haste'",
        hint: "gone since 0.3.0: 'workNorm' says it",
      },
      expect.objectContaining({ path: ["company", "channels", "ads", "reach"] }),
    ]);
    expect(formerChecks({ company: {} }, scenarioSchema, keys)).toEqual([]);
  });

  it("one of them is the weight of a manager's evidence, told at its place", () => {
    expect(stating("company.manager.evidenceWeight", 4)).toEqual([
      "x.yaml:2:21 company.manager: unknown key 'evidenceWeight' (gone since 0.2.0: evidence adds up lead by lead, and 'suspectedFall' says against what it is weighed)",
    ]);
  });

  it("are gone where the table says so, and are there where it says how they are read", () => {
    for (const { path, instead, read } of formerKeys) {
      const names = path.split(".");
      const known = knownKeys(scenarioSchema, names.slice(0, -1), {});
      expect(known.includes(names.at(-1)!), path).toBe(instead === undefined);
      expect(read === undefined, path).toBe(instead !== undefined);
    }
  });
});
