import { expect, it } from "vitest";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { leaning } from "../../../src/model/people/leaning.ts";
import { createManager } from "../../../src/model/people/manager.ts";

const company = (manager: object) => companySchema.parse({ manager });

it("a manager leans to the former department by the strength of the bias, a neutral one not at all", () => {
  expect(leaning(company({ background: "sales", biasStrength: 2 }))).toBe(2);
  expect(leaning(company({ background: "marketing", biasStrength: 2 }))).toBe(-2);
  expect(leaning(company({ background: "neutral", biasStrength: 2 }))).toBe(0);
});

it("coordination loses .15 for each unit of bias to either side, and never more than all", () => {
  const coordination = (manager: object) => createManager(company(manager)).coordination;
  expect(coordination({ background: "sales", biasStrength: 1 })).toBeCloseTo(0.85, 12);
  expect(coordination({ background: "marketing", biasStrength: 1 })).toBeCloseTo(0.85, 12);
  expect(coordination({ biasStrength: 1 })).toBe(1);
  expect(coordination({ background: "sales", biasStrength: 3, coordinationLoss: 1 })).toBe(0);
});
