import { z } from "zod";
import { type MarketCondition, marketConditions } from "./conditions/index.ts";

const kinds = marketConditions.map(({ schema, title, sentence }) =>
  schema.meta({ ...schema.meta(), title, description: sentence }),
);

/** Any market condition, told apart by its `type`; built from the list in conditions/. */
export const conditionSchema: z.ZodType<MarketCondition> = z.discriminatedUnion("type", kinds as never);
