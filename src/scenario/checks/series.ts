import { factorIn } from "../../model/follow-series.ts";
import type { StatedSeries } from "../../model/parameters/series.ts";
import { roles } from "../../model/roles/index.ts";
import { parametersOf, roleNamed } from "../../model/roles/roster.ts";
import { didYouMean } from "../near-miss.ts";
import type { Fault, Said } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

const ENOUGH = 1 + 1e-9;

type Company = Scenario["company"];

/** A series is of something that the company has, each thing follows one alone, and nobody comes twice. */
export function seriesChecks({ company, months }: Scenario): readonly Fault[] {
  const faults = company.series.flatMap((series, place) => {
    const channel = wrongChannel(series, company);
    if (channel) return [at(place, "channel", channel)];
    const role = wrongRole(series);
    if (role) return [at(place, "role", role)];
    const people = wrongHeadcount(series, company);
    if (people) return [at(place, "of", people)];
    const first = company.series.findIndex((other) => isSame(other, series));
    if (first === place) return [];
    const message = `follows two series at once: the other is number ${first + 1} of the list`;
    return [at(place, "of", { message, hint: "put both in one, month after month" })];
  });
  return faults.length > 0 ? faults : tooManyComing(company, months);
}

function at(place: number, key: string, said: Said): Fault {
  return { path: ["company", "series", place, key], on: "value", ...said };
}

function isSame(one: StatedSeries, other: StatedSeries): boolean {
  return one.of === other.of && one.channel === other.channel && one.role === other.role;
}

/** Which kind of channel a subject is about; undefined where either will do. */
const kindOf = { spend: "effort", inflow: "inbound", quality: undefined } as const;

function wrongChannel({ of, channel }: StatedSeries, { channels }: Company): Said | undefined {
  if (of === "price" || of === "headcount")
    return channel === undefined ? undefined : { message: `${of} is not of a channel: leave it out` };
  const fitting = Object.keys(channels).filter((name) =>
    [undefined, channels[name]!.kind].includes(kindOf[of]),
  );
  const names =
    fitting.length > 0 ? `one of ${fitting.join(", ")}` : "and the company has none that it could be of";
  if (channel === undefined) return { message: `${of} is of a channel: name ${names}` };
  if (fitting.includes(channel)) return undefined;
  const hint = didYouMean(channel, fitting) ?? `${of} is of ${names}`;
  if (!Object.hasOwn(channels, channel)) return { message: `there is no channel '${channel}'`, hint };
  return { message: `'${channel}' is of kind ${channels[channel]!.kind}, which has no ${of}`, hint };
}

function wrongRole({ of, role }: StatedSeries): Said | undefined {
  if ((of === "headcount") === (role !== undefined)) return undefined;
  const names = roles.map(({ name }) => name).join(" or ");
  return {
    message:
      role === undefined ? `headcount is of a role: name ${names}` : `${of} is not of a role: leave it out`,
  };
}

/** People are whole, and no more of them than the company has posts. */
function wrongHeadcount({ of, role, values = [], from }: StatedSeries, company: Company): Said | undefined {
  if (of !== "headcount") return undefined;
  const its = roleNamed(role!);
  const { count } = parametersOf(company, its);
  const place = values.findIndex((value) => !Number.isInteger(value) || value > count);
  if (place < 0) return undefined;
  const message = `in month ${Number(from) + place} there are ${values[place]}: headcount is a whole number up to company.${its.group}.count, which is ${count}`;
  return { message, hint: "'count' is the most that are ever there" };
}

/** In no month may more than all of those in need come by themselves. */
function tooManyComing({ channels, series }: Company, months: number): readonly Fault[] {
  for (let month = 0; month < months; month++) {
    let shares = 0;
    for (const [name, channel] of Object.entries(channels)) {
      const own = series.find(({ of, channel: whose }) => of === "inflow" && whose === name);
      if (channel.kind === "inbound") shares += channel.share * (own ? factorIn(own, month) : 1);
    }
    if (shares <= ENOUGH) continue;
    const place = series.findIndex(({ of }) => of === "inflow");
    if (place < 0) return [];
    const message = `in month ${month + 1} the shares of inbound channels add up to ${Number(shares.toPrecision(6))}, more than all who are in need`;
    return [at(place, "of", { message })];
  }
  return [];
}
