import type { Company } from "../../src/model/parameters/company.ts";

/** Touches of an hour's work, and the pressure of each. */
function touchesOf({
  channels,
  marketers,
}: Company): readonly (readonly [touches: number, pressure: number])[] {
  const through = Object.values(channels).flatMap((channel) =>
    channel.kind === "effort" ? [[channel.norm * channel.touchesPerHour, channel.pressure] as const] : [],
  );
  const { nurtureNorm, nurtureTouchesPerHour, nurturePressure } = marketers;
  return [...through, [nurtureNorm * nurtureTouchesPerHour, nurturePressure]];
}

/**
 * How a mail presses beside a touch of marketing on average, everybody at the norm: the ledger counts opt-outs by whoever made the contact
 * and not by channel, and a touch makes people opt out by its pressure.
 */
export function mailAgainstTouch(company: Company): number {
  const touches = touchesOf(company);
  const sum = (of: (touch: readonly [number, number]) => number) =>
    touches.reduce((total, touch) => total + of(touch), 0);
  const { mailing } = company.channels;
  if (mailing?.kind !== "effort") throw new Error("nobody mails");
  return (mailing.pressure * sum(([count]) => count)) / sum(([count, pressure]) => count * pressure);
}
