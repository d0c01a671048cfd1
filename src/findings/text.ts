import { z } from "zod";
import type { Language } from "../language/text.ts";

/** A text that a user sees, in every language of the product. */
export const text = z.strictObject({ en: z.string(), ru: z.string() } satisfies Readonly<
  Record<Language, z.ZodType<string>>
>);
