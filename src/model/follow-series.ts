import { passOn } from "./funnel/pass-on.ts";
import type { EffortChannel, InboundChannel } from "./parameters/channel.ts";
import type { StatedSeries } from "./parameters/series.ts";
import { turnHeadcount } from "./people/staff.ts";
import type { World } from "./world.ts";

/** Turns what follows a series to a counted month, the first being 0. Nothing else in a month's days knows of series. */
export function followSeries(world: World, month: number): void {
  for (const series of world.company.series) {
    const factor = factorIn(series, month);
    if (series.of === "headcount") turnStaff(world, series, month);
    else if (series.of === "price") world.priceLevel = factor;
    else turnChannel(world, series, factor);
  }
}

/** Lets as many be at work as the month says; what waits for those who are away passes on. */
function turnStaff(world: World, series: StatedSeries, month: number): void {
  const { staff, company } = world;
  const { role } = series;
  if (month + 1 < Number(series.from)) return;
  turnHeadcount(staff, role!, factorIn(series, month), company);
  passOn(world);
}

/** A month's value over what the parameter stands for; as the parameter says before the series begins, its last value after it. */
export function factorIn({ values, from, base }: StatedSeries, month: number): number {
  if (values === undefined || base === undefined || typeof from === "string")
    throw new Error("a series must be resolved before it is simulated");
  const place = month + 1 - from;
  return place < 0 ? 1 : values[Math.min(place, values.length - 1)]! / base;
}

function turnChannel(world: World, { of, channel }: StatedSeries, factor: number): void {
  const usual = world.company.channels[channel!]!;
  const names = Object.keys(world.company.channels).filter(
    (name) => world.company.channels[name]!.kind === usual.kind,
  );
  const place = names.indexOf(channel!);
  if (usual.kind === "effort") turnEffort(world.channels[place]!, usual, of, factor);
  else turnInbound(world.inbound[place]!, usual, of, factor);
}

function turnEffort(now: EffortChannel, usual: EffortChannel, of: StatedSeries["of"], factor: number): void {
  if (of === "spend") now.touchesPerHour = usual.touchesPerHour * factor;
  else now.oddsRatio = usual.oddsRatio * factor;
}

function turnInbound(
  now: InboundChannel,
  usual: InboundChannel,
  of: StatedSeries["of"],
  factor: number,
): void {
  if (of === "inflow") now.share = usual.share * factor;
  else now.warmth = Math.min(1, usual.warmth * factor);
}
