import { z } from "zod";
import { noiseSchema } from "./noise-schema.ts";

const weight = z.number().min(-1e12).max(1e12);

const addend = z
  .union([
    weight,
    z.strictObject({
      weight: weight.default(1).meta({ description: "What it is multiplied by" }),
      power: z
        .number()
        .gt(0, "a power must be above 0")
        .max(10)
        .default(1)
        .meta({ description: "The power that effort is raised to: below 1 returns fall" }),
    }),
  ])
  .meta({ description: "What a unit of the task adds; with `power`, weight·effort^power" });

/** What work brings: who it is counted for, and how tasks make it. Tasks are written `task`, or `group.task` for one group's. */
export const outputSchema = z
  .strictObject({
    of: z
      .enum(["player", "group", "company"])
      .default("player")
      .meta({ description: "Whose result it is: each player's, each group's or one for all" }),
    tasks: z.record(z.string(), addend).optional().meta({
      description:
        "What each task of the unit's own people adds; every task adds 1 unless this, `together` or `product` is given",
    }),
    together: z
      .array(
        z.strictObject({
          tasks: z
            .tuple([z.string(), z.string()])
            .meta({ description: "Two tasks; the same twice is its square" }),
          weight: weight.meta({ description: "What the product of the two efforts is multiplied by" }),
        }),
      )
      .max(50)
      .optional()
      .meta({ description: "Products of two tasks: complements where above 0, substitutes below" }),
    product: z
      .record(z.string(), z.number().gt(0, "an exponent must be above 0").max(10))
      .optional()
      .meta({ description: "Work in series (Cobb-Douglas): the product of each task's sum to its exponent" }),
    times: weight.default(1).meta({ description: "What all of that is multiplied by" }),
    colleagues: z.record(z.string(), weight).optional().meta({
      description: "Of players: what a unit of each other player's task adds; help above 0, sabotage below",
    }),
    from: z
      .enum(["group", "everyone"])
      .default("group")
      .meta({ description: "Which colleagues: those of the player's group, or all other players" }),
    base: weight.default(0).meta({ description: "What each unit has without anybody's effort" }),
    plan: z.number().gt(0, "a plan must be above 0").max(1e12).default(1).meta({
      description: "The plan that contests between departments hold it against",
    }),
    noise: noiseSchema,
  })
  .prefault({})
  .meta({ description: "Something that work brings and pay can read" });

/** An output as a file says it. */
export type StatedOutput = z.output<typeof outputSchema>;
