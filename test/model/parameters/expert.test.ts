import { expect, it } from "vitest";
import { z } from "zod";
import { effortChannelSchema, inboundChannelSchema } from "../../../src/model/parameters/channel.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { quantity } from "../../../src/model/parameters/quantity.ts";

interface Field {
  readonly description?: string;
  readonly unit?: string;
  readonly foundIn?: string;
  readonly "x-expert"?: true;
  readonly properties?: Readonly<Record<string, Field>>;
}

const fieldsOf = (schema: z.ZodType) => (z.toJSONSchema(schema, { io: "input" }) as Field).properties ?? {};

function quantitiesIn(fields: Readonly<Record<string, Field>>, inside = ""): (Field & { path: string })[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(field.unit === undefined ? [] : [{ ...field, path: `${inside}${name}` }]),
    ...quantitiesIn(field.properties ?? {}, `${inside}${name}.`),
  ]);
}

const all = [companySchema, effortChannelSchema, inboundChannelSchema].flatMap((schema) =>
  quantitiesIn(fieldsOf(schema)),
);

/** What can be counted, paid or agreed on: money, people and their hours. */
const counted =
  /^(money|money a (week|year)|people|hours|touches an hour|share of revenue|share of the price.*)$/;
/** What is only there in a model of how somebody decides, remembers or feels. */
const felt =
  /^(log .*|log|lever|per weekly reference pay|weekly reference pay|per tolerance|per unit of .*|recent contacts, weighted|brand.*|odds ratio|exponent|score|fit|probability|per contact)$/;

it("every number of the model is found somewhere in a company, or marked as one for experts, and never both", () => {
  for (const { path, foundIn, "x-expert": isExpert, description } of all) {
    expect(foundIn === undefined, path).toBe(isExpert === true);
    expect(description, path).toMatch(isExpert ? /; expert\]$/ : new RegExp(`; found in: ${foundIn}\\]$`));
  }
});

it("what can be counted, paid or agreed on is found in a company", () => {
  const those = all.filter(({ unit }) => counted.test(unit!));
  expect(those.length).toBeGreaterThan(15);
  expect(those.filter((one) => one["x-expert"]).map(({ path }) => path)).toEqual([]);
});

it("what is only there in a model of people is marked, but for spreads, which a company can reckon", () => {
  const those = all.filter(({ unit }) => felt.test(unit!));
  expect(those.length).toBeGreaterThan(40);
  expect(those.filter(({ foundIn }) => foundIn !== undefined).map(({ path }) => path)).toEqual([
    "customers.ticketSpread",
    "handoff.territorySpread",
    "marketers.skillSpread",
    "marketers.paceSpread",
    "reps.skillSpread",
    "reps.paceSpread",
  ]);
});

it("a number that says nothing of where it is found is marked", () => {
  const notes = { default: 1, min: 0, max: 2, unit: "share", source: "assumed" };
  expect(quantity("Haste", notes).meta()).toMatchObject({ "x-expert": true });
  expect(quantity("Haste", { ...notes, foundIn: "CRM" }).meta()).not.toHaveProperty("x-expert");
});
