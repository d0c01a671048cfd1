import fc from "fast-check";
import { z } from "zod";
import { effortChannelSchema } from "../../src/model/parameters/channel.ts";
import { type Company, companySchema } from "../../src/model/parameters/company.ts";

interface Bounds {
  readonly type?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Bounds>>;
}

/** Most parameters stand where they usually do, some at a bound, some anywhere between. */
function valueWithin({
  type,
  default: usual,
  minimum = 0,
  maximum = 0,
  enum: ways,
  properties,
}: Bounds): fc.Arbitrary<unknown> {
  if (properties) return groupWithin({ properties });
  if (ways) return fc.constantFrom(...ways);
  if (type === "boolean") return fc.boolean();
  const steps = type === "integer" ? maximum - minimum : 1000;
  const settle = type === "integer" ? Math.round : (value: number) => value;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual as number) },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) },
    {
      weight: 1,
      arbitrary: fc.nat(steps).map((step) => settle(minimum + (step / steps) * (maximum - minimum))),
    },
  );
}

function groupWithin(
  group: Bounds,
  fixed: Readonly<Record<string, Bounds>> = {},
): fc.Arbitrary<Record<string, unknown>> {
  const keys = Object.entries({ ...group.properties!, ...fixed });
  return fc.record(Object.fromEntries(keys.map(([key, one]) => [key, valueWithin(one)])));
}

const {
  channels: _,
  series: ___,
  start: ____,
  ...groups
} = (z.toJSONSchema(companySchema) as Bounds).properties!;
const { kind: __, ...channelBounds } = (z.toJSONSchema(effortChannelSchema) as Bounds).properties!;

/** What a channel usually is; its touches are few, since they only cost time. */
function channelLike(usual: Readonly<Record<string, unknown>>) {
  const bounds = Object.entries(channelBounds).map(([key, one]) => [key, { ...one, default: usual[key] }]);
  const touches = { ...channelBounds.touchesPerHour, default: usual.touchesPerHour, maximum: 500 };
  return groupWithin({ properties: Object.fromEntries(bounds) }, { touchesPerHour: touches });
}

/**
 * A whole company drawn within the bounds of the schema, small and with few touches, since more only cost time; its norms
 * fit a day, its tasks compete less than with themselves and its sales cycle is one, as the checks of a scenario ask for.
 */
export function anyCompany(usual: Company): fc.Arbitrary<Company> {
  const drawn = Object.entries(groups).map(([name, group]) => [name, groupWithin(group)] as const);
  const channels = Object.entries(usual.channels).map(([name, one]) => [name, channelLike(one)] as const);
  return fc
    .tuple(fc.record(Object.fromEntries(drawn)), fc.record(Object.fromEntries(channels)))
    .map(([company, some]) => sound({ ...company, channels: some } as unknown as Company, usual));
}

function sound(drawn: Company, usual: Company): Company {
  const { marketers, reps, selling, handoff, customers, channels } = drawn;
  const { median, p90 } = selling.cycleDays;
  const thin = Object.entries(channels).map(([name, channel]) => [
    name,
    { ...channel, kind: "effort", norm: "norm" in channel ? channel.norm * 0.2 : 0 },
  ]);
  return {
    ...drawn,
    channels: Object.fromEntries(thin),
    series: [],
    start: {},
    customers: { ...customers, count: 300 },
    marketers: {
      ...marketers,
      count: usual.marketers.count,
      teamSize: 0.03,
      nurtureTouchesPerHour: Math.min(500, marketers.nurtureTouchesPerHour),
      nurtureNorm: marketers.nurtureNorm * 0.2,
      helpNorm: marketers.helpNorm * 0.1,
      lobbyNorm: marketers.lobbyNorm * 0.1,
      crossCost: Math.min(marketers.crossCost, marketers.effortCost / 2),
    },
    reps: {
      ...reps,
      count: usual.reps.count,
      teamSize: 0.03,
      workNorm: reps.workNorm * 0.6,
      helpNorm: reps.helpNorm * 0.2,
      lobbyNorm: reps.lobbyNorm * 0.2,
      crossCost: Math.min(reps.crossCost, reps.effortCost / 2),
    },
    handoff: { ...handoff, routingDays: Math.min(handoff.routingDays, handoff.mqlLifeDays - 1) },
    selling: {
      ...selling,
      paceGainDays: Math.min(selling.paceGainDays, selling.slowestPaceDays / 2),
      cycleDays: { median, p90: median === 0 ? 0 : Math.max(median, p90) },
    },
  };
}
