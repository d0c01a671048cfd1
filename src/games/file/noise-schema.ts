import { z } from "zod";

const amount = (about: string) =>
  z.number().min(0, "noise must not be negative").max(1e12).meta({ description: about });

const shaped = z
  .strictObject({
    shape: z
      .enum(["normal", "uniform", "gumbel"])
      .default("normal")
      .meta({ description: "How it falls, around a mean of 0" }),
    sd: amount("Its standard deviation").optional(),
    halfWidth: amount("Uniform: half the distance between the two ends").optional(),
    scale: amount("Gumbel: the scale, of which the standard deviation is 1.2825 times").optional(),
  })
  .refine(
    ({ shape, halfWidth, scale }) =>
      (halfWidth === undefined || shape === "uniform") && (scale === undefined || shape === "gumbel"),
    {
      error: "'halfWidth' goes with shape: uniform, 'scale' with shape: gumbel; 'sd' with any",
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  )
  .refine(
    ({ sd, halfWidth, scale }) => [sd, halfWidth, scale].filter((one) => one !== undefined).length === 1,
    {
      error: "needs one of 'sd', 'halfWidth' (uniform) or 'scale' (gumbel)",
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  )
  .meta({ description: "Luck of one kind" });

const luck = z
  .union([amount("Standard deviation of normal luck"), shaped])
  .meta({ description: "A standard deviation (normal), or a shape with its size" });

/** Noise of an output: a standard deviation, the word poisson, or what falls on whom. */
export const noiseSchema = z
  .union([
    amount("Standard deviation of each unit's own normal luck"),
    z.literal("poisson").meta({ description: "The output is a count with this mean" }),
    z
      .strictObject({
        own: luck.optional().meta({ description: "Luck of each unit's own" }),
        group: luck.optional().meta({ description: "Luck that falls on all of a group alike" }),
        common: luck.optional().meta({ description: "Luck that falls on everybody alike" }),
        multiplies: z
          .boolean()
          .default(false)
          .meta({ description: "Whether luck multiplies the output by e^luck instead of being added" }),
      })
      .meta({ description: "Luck by whom it falls on" }),
  ])
  .default(0)
  .meta({ description: "Luck in each unit's output, around what work brings" });

/** Luck as a file says it: a standard deviation or a shape. */
export type StatedLuck = number | z.output<typeof shaped>;
