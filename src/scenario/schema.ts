import { z } from "zod";
import { MOST_MONTHS, WEEKS_A_MONTH, WEEKS_A_YEAR } from "../calendar.ts";
import { languages } from "../language/text.ts";
import { componentsSchema } from "../model/incentives/plan-schema.ts";
import { conditionSchema } from "../model/market/condition-schema.ts";
import { atMost } from "../model/parameters/at-most.ts";
import { channelName, effortChannelSchema, inboundChannelSchema } from "../model/parameters/channel.ts";
import { MOST_CHANNELS } from "../model/parameters/channels.ts";
import { companySchema } from "../model/parameters/company.ts";
import { exactlyOne, exactlyOneOf } from "../model/parameters/exactly-one.ts";
import { handoffSchema } from "../model/parameters/handoff.ts";
import { managerSchema, measurementSchema } from "../model/parameters/manager.ts";
import { group } from "../model/parameters/quantity.ts";
import { calendarMonth } from "../model/parameters/series.ts";
import { handoffPresets } from "./presets/handoff.ts";
import { managerPresets } from "./presets/manager.ts";
import { marketPresets } from "./presets/markets/index.ts";
import { measurementPresets } from "./presets/measurement.ts";
import { planPresets } from "./presets/plans/index.ts";

const longest = { title: 200, question: 1000, notes: 20_000 } as const;

/** A name that can stand in a file's name and in `--set`; it begins with a letter, or JavaScript would re-order a map of them. */
const key = z
  .string()
  .regex(
    /^\p{L}[\p{L}\p{N}_-]{0,59}$/u,
    "a name begins with a letter and goes on with letters, digits, - and _",
  );

const title = z.string().min(1).max(longest.title);

/** A share as it is written in a file. */
export const percentage = z.string().regex(/^\d+(\.\d+)?\s*%$/, "an amount, or a percentage such as 1%");

const planNames = z
  .enum(namesOf(planPresets))
  .meta({ description: oneBy("A pay plan by name", planPresets) });

const marketNames = z
  .enum(namesOf(marketPresets))
  .meta({ description: oneBy("A market by name", marketPresets) });

const planTerms = z
  .strictObject({
    preset: planNames.optional(),
    title: title.optional().meta({ description: "What the plan is called in reports" }),
    bonusPot: z.number().min(0).max(1e13).optional().meta({
      description:
        "With a preset: what a year's bonuses should cost at usual behaviour [money a year; company.money.bonusPot unless given]",
    }),
    components: componentsSchema.optional(),
  })
  .refine(...exactlyOne("preset", "components"))
  .refine((plan) => plan.bonusPot === undefined || plan.preset !== undefined, {
    error: "'bonusPot' sets the rates of a preset; with 'components' give each its own 'targetCost'",
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .meta({
    id: "planTerms",
    description: "A preset, or a list of components",
    ...exactlyOneOf("preset", "components"),
  });

const marketTerms = z
  .strictObject({
    preset: marketNames.optional(),
    title: title.optional().meta({ description: "What the market is called in reports" }),
    conditions: z.array(conditionSchema).max(20).optional().meta({
      description: "What modulates the need rate; all factors multiply each other, the preset's included",
    }),
  })
  .meta({ description: "Conditions, on top of a preset where one is named" });

const plan = z.union([planNames, planTerms]).meta({ id: "plan" });
const market = z.union([marketNames, marketTerms]).meta({ id: "market" });

/** Plans, or markets, of a scenario: more than a report could show, and each with each is an arm. */
const MOST_NAMED = 50;

const named = <T extends z.ZodType>(what: T, about: string) =>
  z
    .record(key, what)
    .refine((map) => Object.keys(map).length > 0, "is empty: name at least one")
    .refine(...atMost(MOST_NAMED))
    .meta({ description: about });

/** A channel of the company's own, a part of a built-in one, or the word that leaves a built-in one out. */
const channels = z
  .record(channelName, z.union([z.literal("none"), effortChannelSchema, inboundChannelSchema]))
  .refine(...atMost(MOST_CHANNELS))
  .prefault(companySchema.unwrap().shape.channels.parse(undefined))
  .meta({
    description:
      "The channels by name. The built-in content, ads and mailing are there unless left out: what is said of one changes only that, and `none` leaves it out",
  });

const { salaryPerWeek } = managerSchema.unwrap().shape;

/** The manager's parameters, the salary stated by the week, the month or the year. */
const managerTerms = group(managerSchema.description ?? "", {
  ...managerSchema.unwrap().shape,
  salaryPerWeek: salaryPerWeek
    .unwrap()
    .optional()
    .meta({ ...salaryPerWeek.meta(), default: salaryPerWeek.parse(undefined) }),
  salaryPerMonth: z
    .number()
    .min(0)
    .max(WEEKS_A_MONTH * 1e9)
    .optional()
    .meta({ description: "The manager's salary as money a month of 4 weeks, in place of salaryPerWeek" }),
  salaryPerYear: z
    .number()
    .min(0)
    .max(WEEKS_A_YEAR * 1e9)
    .optional()
    .meta({ description: "The manager's salary as money a year of 48 weeks, in place of salaryPerWeek" }),
});

/** Parameters, or a preset by its name; parameters beside a `preset` go on top of it. */
function orPreset<S extends z.ZodRawShape, N extends string>(
  parameters: z.ZodPrefault<z.ZodObject<S, z.core.$strict>>,
  presets: Readonly<Record<N, unknown>>,
  about: string,
) {
  const preset = z
    .enum(keysOf(presets))
    .optional()
    .meta({ description: "A preset that the other keys go on top of" });
  const { description = "" } = parameters;
  return z
    .union([z.enum(keysOf(presets)), group(description, { preset, ...parameters.unwrap().shape })])
    .meta({ description: about });
}

const company = group(
  "The company: every mechanism of the model as a parameter; what is left out has its default",
  {
    ...companySchema.unwrap().shape,
    channels,
    manager: orPreset(
      managerTerms,
      managerPresets,
      "The manager: none (nobody splits the budget, blames or calls a session), or parameters",
    ),
    measurement: orPreset(
      measurementSchema,
      measurementPresets,
      "How results are measured: shared (one set of metrics), siloed (own tables), or parameters",
    ),
    handoff: orPreset(
      handoffSchema,
      handoffPresets,
      "The hand-off contract: agreed, vague (own definitions, nothing recycled, both departments mail), or parameters",
    ),
  },
);

const observed = z.strictObject({
  metric: z.string().min(1).meta({ description: "A countable metric of the company, such as mqls" }),
  market: key.optional().meta({ description: "The market it was observed in; every one unless given" }),
  months: z
    .array(z.number().min(0).max(1e12))
    .min(1)
    .max(MOST_MONTHS)
    .meta({ description: "What was counted, month by month from the first one on" }),
});

/** A scenario file: what may stand in it, with every default, bound and sentence. */
export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: "Where the schema is, for editors of JSON" }),
    name: z
      .string()
      .regex(
        /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u,
        "must do as a file's name: letters, digits, '.', '-' and '_'",
      )
      .optional()
      .meta({ description: "Name of the folder that results go to; the file's name unless given" }),
    title: title.optional().meta({ description: "Heading of the report; the name unless given" }),
    question: z.string().max(longest.question).default("").meta({ description: "What you want to know" }),
    notes: z
      .string()
      .max(longest.notes)
      .default("")
      .meta({ description: "What a reader of the report should know; shown as plain text" }),
    language: z.enum(languages).default("en").meta({ description: "Language of the report" }),
    currency: z
      .string()
      .max(8)
      .default("")
      .meta({ description: "Sign or code shown beside money, such as € or RUB; none unless given" }),
    seed: z
      .int()
      .min(0)
      .max(4_294_967_295)
      .default(1)
      .meta({ description: "The luck of the trials: the same seed gives the same results" }),
    months: z
      .int()
      .min(1)
      .max(MOST_MONTHS)
      .default(24)
      .meta({ description: "How long a trial is [months of 20 working days]" }),
    startsOn: calendarMonth.optional().meta({
      description:
        "Calendar month of the first counted one, such as 2026-01; series that have dates are put beside it",
    }),
    trials: z
      .int()
      .min(2, "must be at least 2: one trial alone cannot tell a difference from luck")
      .max(100_000)
      .default(60)
      .meta({ description: "Trials of each plan in each market; more make the intervals narrower" }),
    batches: z.int().min(1).max(1000).default(10).meta({
      description:
        "Batches that trials are dealt to in turn. People of each learned what their levers do from a pilot of its own, so that intervals hold that luck too; with 1 they do not",
    }),
    decide: z.string().min(1).default("profit").meta({
      description: "The metric of the company that plans are judged by, over the whole run",
    }),
    margin: z
      .union([z.number().min(0).max(1e13), percentage])
      .default("1%")
      .meta({
        description:
          "The largest difference between plans that does not matter: in the unit of 'decide' (money over the run, for profit), or in % of the first plan's revenue, of its own mean where that is no money",
      }),
    doubt: z
      .record(z.string(), z.tuple([z.number(), z.number()]))
      .default({})
      .meta({
        description:
          "Numbers of the company that you are not sure of, each by its path with the least and the most that it may be, as in `company.selling.callWarmth: [0.35, 0.65]`; `compare --doubt` draws companies from them. What the file does not state is in doubt anyhow, as far as docs/parameters.md says",
      }),
    company,
    plan: plan.optional().meta({ description: "How people are paid" }),
    plans: named(
      plan,
      "Pay plans to compare, by name; the first is what the others are compared with",
    ).optional(),
    planInForce: z.union([key, planTerms]).optional().meta({
      description:
        "The plan that the company pays by today: one of 'plans', a preset, or a plan of its own; the first plan unless given. People are at rest under it, and every other plan is a change on the first day",
    }),
    market: market.optional().meta({ description: "The market; healthy unless given" }),
    markets: named(market, "Markets that every plan is tried in, by name").optional(),
    observed: z
      .array(observed)
      .max(20)
      .default([])
      .meta({ description: "What a real company counted, shown beside the simulated" }),
  })
  .refine(...exactlyOne("plan", "plans"))
  .refine((scenario) => scenario.market === undefined || scenario.markets === undefined, {
    error: "takes 'market' or 'markets', not both",
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .meta({
    title: "Truce scenario",
    description: "A company, the bonus plans to try in it, and the markets to try them in",
    ...exactlyOneOf("plan", "plans"),
    not: { required: ["market", "markets"] },
  });

/** A scenario as its file says it, defaults filled in, presets still by name. */
export type StatedScenario = z.output<typeof scenarioSchema>;
/** A plan as a file says it. */
export type StatedPlan = z.output<typeof plan>;
/** A market as a file says it. */
export type StatedMarket = z.output<typeof market>;

function namesOf(presets: readonly { readonly name: string }[]): [string, ...string[]] {
  return presets.map(({ name }) => name) as [string, ...string[]];
}

function keysOf<K extends string>(map: Readonly<Record<K, unknown>>): [K, ...K[]] {
  return Object.keys(map) as [K, ...K[]];
}

function oneBy(what: string, presets: readonly { readonly name: string; readonly sentence: string }[]) {
  return `${what}. ${presets.map(({ name, sentence }) => `${name}: ${sentence}`).join(" ")}`;
}
