import { expect, test } from "vitest";
import { packTrial, unpackTrial } from "../../src/engine/packed-trial.ts";
import { ParcelReader, ParcelWriter } from "../../src/engine/parcels.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { somePriors } from "../model/people/some-priors.ts";

const company = companySchema.parse({});
const whole: Required<Trial> = {
  setup: {
    company,
    plan: { title: "nothing paid", components: [], metrics: {} },
    market: { title: "healthy", conditions: [] },
    months: 3,
  },
  priors: somePriors({ usual: () => 1 }, company),
  seed: 7,
  replication: 2,
  mirrors: 1,
  people: true,
  holds: [{ people: [0], lever: "mailing", shift: 0.2 }],
  journal: true,
  managerJournal: true,
};
const { holds: _, journal: __, managerJournal: ___, mirrors: ____, ...bare } = whole;
const [writer, reader] = [new ParcelWriter(), new ParcelReader()];
const travelled = (trial: Trial) => unpackTrial(structuredClone(packTrial(trial, writer)), reader);

test("a trial arrives as it was packed, with whatever it may have and without what it has not", () => {
  expect(travelled(whole)).toEqual(whole);
  expect(travelled({ ...bare, priors: null })).toStrictEqual({ ...bare, priors: null });
});

test("trials that share a company, a plan, a market or beliefs share them where they arrive", () => {
  const [one, other] = [travelled(whole), travelled({ ...bare, seed: 8 })];
  expect(other.setup.company).toBe(one.setup.company);
  expect(other.setup.plan).toBe(one.setup.plan);
  expect(other.setup.market).toBe(one.setup.market);
  expect(other.priors).toBe(one.priors);
});
