import { builtInChannels } from "../../model/parameters/built-in-channels/index.ts";
import { valueAt } from "../known-keys.ts";
import { nameMeant } from "../name-meant.ts";
import type { Fault } from "../problem.ts";

const builtIn: readonly string[] = builtInChannels.map(({ name }) => name);

/**
 * A channel that is not built in is the company's own: there is none to leave out, and one that is called nearly like a
 * built-in one was hardly meant to stand beside it, unless it says its kind. Looks at the data as they are stated.
 */
export function ownChannelChecks(data: unknown): readonly Fault[] {
  const path = ["company", "channels"];
  const stated = valueAt(data, path);
  if (typeof stated !== "object" || stated === null) return [];
  return Object.entries(stated).flatMap(([name, terms]) => {
    const said = builtIn.includes(name) ? undefined : mistake(name, terms);
    return said ? [{ path: [...path, name], on: "key", ...said } as const] : [];
  });
}

function mistake(name: string, terms: unknown): Pick<Fault, "message" | "hint"> | undefined {
  const meant = nameMeant(name, builtIn);
  if (terms === "none") {
    const message = `there is no built-in channel '${name}' to leave out`;
    return { message, hint: meant ?? `there are ${builtIn.join(", ")}` };
  }
  if (meant === undefined || valueAt(terms, ["kind"]) !== undefined) return undefined;
  return { message: `'${name}' is no built-in channel`, hint: `${meant} One of your own says its 'kind'` };
}
