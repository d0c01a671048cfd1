import { z } from "zod";
import { inEveryLanguage } from "../language/text.ts";

/** A text that a user sees, in every language of reports. */
export const text = z.strictObject(inEveryLanguage(() => z.string()));
