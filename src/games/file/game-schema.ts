import { z } from "zod";
import { componentsSchema } from "../../model/incentives/plan-schema.ts";
import { departments } from "../../model/ledger/units.ts";
import { atMost } from "../../model/parameters/at-most.ts";
import { outputSchema } from "./output-schema.ts";

/** The same components as in a scenario; by an id, so that the JSON Schema says them once. */
const components = componentsSchema.meta({ ...componentsSchema.meta(), id: "components" });

const MOST = 1e12;
const MOST_PLAYERS = 50;
const MOST_TASKS = 20;
const MOST_OUTPUTS = 100;
/** Each is a game of its own, checked and played from the beginning. */
const MOST_VARIANTS = 100;

/** A name of a group, task, output or player. */
const name = z
  .string()
  .regex(
    /^\p{L}[\p{L}\p{N}_-]{0,39}$/u,
    "a name begins with a letter and goes on with letters, digits, - and _",
  );

const number = z.number().min(-MOST).max(MOST);

/** A number for every player of the group, or a list with one for each. */
function each(about: string, one: z.ZodNumber = number) {
  return z
    .union([one, z.array(one).min(1).max(MOST_PLAYERS)])
    .meta({ description: `${about}; one number, or a list with one for each player` });
}

const positive = number.min(0, "must not be negative");

const task = z
  .strictObject({
    curvature: each("How steeply the cost rises: effort e costs curvature·e²/2 a period", positive).default(
      1,
    ),
    linearCost: each("What each unit costs besides").default(0),
    ability: each("What a unit of this player's effort counts for in the outputs", positive).default(1),
    ownValue: each("What a unit is worth to the player without pay").default(0),
    low: number.default(0).meta({ description: "The least that is possible" }),
    high: number.default(2).meta({ description: "The most that is possible" }),
    start: each("Where play begins; the middle between low and high unless given").optional(),
  })
  .prefault({})
  .meta({ description: "Something that players decide how much of to do" });

const group = z
  .strictObject({
    players: z
      .union([
        z.int().min(1, "a group needs at least one player").max(MOST_PLAYERS),
        z.array(name).min(1, "a group needs at least one player").max(MOST_PLAYERS),
      ])
      .default(1)
      .meta({ description: "How many players, or their names" }),
    department: z.enum(departments).optional().meta({
      description:
        "Which department it is to pay components; unless given the first of several groups is marketing, any other sales",
    }),
    tasks: z
      .record(name, task)
      .refine(
        (tasks) => Object.keys(tasks).length > 0,
        "names no task: a player without tasks decides nothing",
      )
      .refine(...atMost(MOST_TASKS))
      .meta({ description: "What each player decides on, by name" }),
    crossCost: number
      .default(0)
      .meta({ description: "How much two tasks compete: each pair costs crossCost·e1·e2 besides" }),
    riskAversion: each("Constant absolute risk aversion, per unit of money", positive).default(0),
    continuation: each(
      "What the next period counts for beside this one, where pay carries something over: 0 is myopic",
      z.number().min(0).max(0.999),
    ).default(0),
    impatience: each(
      "How much less money counts for each month that it is deferred: 1/(1 + impatience·months)",
      z.number().min(0, "must not be negative").max(1000),
    ).default(0),
    pay: components.optional().meta({ description: "Pay components for this group's players alone" }),
  })
  .meta({ description: "Players of one kind" });

const expectation = z
  .strictObject({
    task: name.optional().meta({ description: "The task whose mean effort is expected" }),
    group: name.optional().meta({ description: "Whose; every group that has the task unless given" }),
    player: z
      .union([z.int().min(1), name])
      .optional()
      .meta({
        description: "One player of the group, by number (from 1) or name; the mean of all unless given",
      }),
    output: name
      .optional()
      .meta({ description: "The output whose mean is expected: the total of all units" }),
    surplus: z.enum(["money", "ofFirstBest"]).optional().meta({
      description:
        "Expected surplus: what `value` says less costs and risk, in money or as a share of `firstBest`",
    }),
    settles: z
      .boolean()
      .optional()
      .meta({ description: "Whether play has an equilibrium to settle at: false where none exists" }),
    above: number.optional().meta({
      description:
        "With a task: expect the share of seeds whose mean effort ends above this, instead of the mean",
    }),
    play: z.enum(["both", "knowing", "learned"]).default("both").meta({
      description: "In which play it is expected: among players who know the game, who learn it, or both",
    }),
    value: number.optional().meta({ description: "The expected number, from a closed form or a source" }),
    tolerance: z
      .number()
      .gt(0, "a tolerance must be above 0")
      .max(10)
      .default(0.05)
      .meta({ description: "How far off it may be, as a share of the expected number" }),
    source: z.string().min(1).max(500).optional().meta({ description: "Where the expected number is from" }),
  })
  .refine(
    ({ task: t, output, surplus, settles }) =>
      [t, output, surplus, settles].filter((one) => one !== undefined).length === 1,
    {
      error: "an expectation is about one thing: give 'task', 'output', 'surplus' or 'settles'",
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  )
  .refine(({ settles, value }) => (settles === undefined) === (value !== undefined), {
    error: "needs a 'value' to expect (and 'settles' takes none)",
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .refine(
    ({ task: t, above, group: g, player }) =>
      t !== undefined || [above, g, player].every((x) => x === undefined),
    {
      error: "'group', 'player' and 'above' go with a 'task'",
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  )
  .meta({ description: "A known answer that play is held against" });

const expectations = z.array(expectation).max(100).meta({
  id: "expect",
  description: "Known answers that play is held against; the command itself holds none",
});

const variant = z
  .strictObject({
    set: z
      .record(z.string().min(1), z.unknown())
      .refine((set) => Object.keys(set).length > 0, "is empty: set at least one value")
      .meta({ description: "Values that differ, by dotted path: groups.workers.tasks.effort.start: 1.2" }),
    expect: expectations.optional(),
  })
  .meta({ description: "The same game with some values changed, and its own expectations" });

const beliefs = z
  .strictObject({
    yields: z.number().min(0.01).max(100).default(0.7).meta({
      description: "What people at first believe that their work brings, as a multiple of the truth",
    }),
    spread: z
      .number()
      .min(0.01)
      .max(100)
      .default(1.3)
      .meta({ description: "The spread of luck that they at first believe in, as a multiple of the truth" }),
    worth: z
      .number()
      .min(0.1)
      .max(10_000)
      .default(20)
      .meta({ description: "How many contacts the first belief about yields is worth" }),
    contacts: z
      .number()
      .min(0)
      .max(10_000)
      .default(20)
      .meta({ description: "Contacts that a player counts in a period of full effort; 0 teaches nothing" }),
  })
  .prefault({})
  .meta({ description: "What people believe when learned play begins" });

const rule = z
  .strictObject({
    stepSize: z.number().gt(0).max(1).default(0.25).meta({
      description: "Share of the way to where the slope would vanish that a player goes each period",
    }),
    largestStep: z
      .number()
      .gt(0)
      .max(1)
      .default(0.1)
      .meta({ description: "Largest change of effort in one period, as a share of its range" }),
    memory: z.int().min(2).max(600).default(60).meta({ description: "Periods remembered" }),
    worlds: z
      .int()
      .min(1)
      .max(1021)
      .default(60)
      .meta({ description: "Remembered periods that come to mind when a player reckons what pays" }),
    nodes: z
      .int()
      .min(2)
      .max(256)
      .default(32)
      .meta({ description: "Points of own luck in each at which the plan is asked what it pays" }),
    tremble: z.number().min(0).max(1).default(0).meta({
      description: "How far efforts wander by chance, as a share of their range (standard deviation)",
    }),
  })
  .prefault({})
  .meta({ description: "Dials of the decision rule; leave out for those at which it was measured" });

/** A game file: what may stand in it, with every default, bound and sentence. */
export const gameSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: "Where the schema is, for editors of JSON" }),
    title: z.string().min(1).max(200).optional().meta({ description: "What the game is called" }),
    notes: z.string().max(20_000).default("").meta({ description: "What a reader should know" }),
    seed: z
      .int()
      .min(0)
      .max(4_294_967_295)
      .default(1)
      .meta({ description: "The luck of learned play: the same seed gives the same results" }),
    seeds: z
      .int()
      .min(2, "must be at least 2: one run alone has no interval")
      .max(10_000)
      .default(40)
      .meta({ description: "Runs of learned play, each with its own luck" }),
    periods: z
      .int()
      .min(4)
      .max(10_000)
      .default(120)
      .meta({ description: "Periods in a run; a period is a month, and every component pays each period" }),
    averageFrom: z
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .meta({ description: "First period of those averaged; the second half unless given" }),
    groups: z
      .record(name, group)
      .refine((groups) => Object.keys(groups).length > 0, "is empty: a game needs players")
      .refine(...atMost(MOST_PLAYERS))
      .meta({ description: "The players, by group" }),
    outputs: z
      .record(name, outputSchema)
      .refine((outputs) => Object.keys(outputs).length > 0, "is empty: a game needs at least one output")
      .refine(...atMost(MOST_OUTPUTS))
      .meta({ description: "What work brings, by name; pay components name outputs as their metrics" }),
    pay: components.optional().meta({ description: "Pay components for everybody (or `for` a department)" }),
    value: z
      .record(name, number)
      .optional()
      .meta({ description: "What a unit of each output is worth, from which the surplus is reckoned" }),
    firstBest: number
      .optional()
      .meta({ description: "The largest surplus that anybody could reach, to compare the surplus with" }),
    beliefs,
    rule,
    expect: expectations.default([]),
    variants: z
      .record(z.string().min(1).max(60), variant)
      .refine((variants) => Object.keys(variants).length > 0, "is empty: name at least one, or leave it out")
      .refine(...atMost(MOST_VARIANTS))
      .optional()
      .meta({
        description: "Played instead of the file as it stands: the same game with some values changed",
      }),
  })
  .meta({
    title: "Truce game",
    description: "A pay plan on a toy production function, played by the funnel's decision rule",
  });

/** A game as its file says it, defaults filled in. */
export type StatedGame = z.output<typeof gameSchema>;
/** A group as its file says it. */
export type StatedGroup = StatedGame["groups"][string];
/** An expectation as its file says it. */
export type Expectation = StatedGame["expect"][number];
