import { ads } from "./ads.ts";
import { content } from "./content.ts";
import { mailing } from "./mailing.ts";

/** The built-in channels, in the order in which people's levers hold them. */
export const builtInChannels = [content, ads, mailing] as const;
