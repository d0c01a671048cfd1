import type { Fault } from "./problem.ts";

/** Which plan a file that names none has in force: people are at rest under it, and its author should know which it is. */
export function unnamedInForce(data: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (Object.hasOwn(data, "planInForce")) return [];
  const [first, ...others] = Object.keys((data.plans ?? {}) as object);
  const which = others.length === 0 ? "its only plan" : `'${first}', its first plan`;
  const path = first === undefined ? ["plan"] : ["plans", first];
  return [{ path, on: "key", message: `in force is ${which}`, hint: "see 'planInForce'" }];
}
