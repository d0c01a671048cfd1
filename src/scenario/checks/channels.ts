import { effortChannels } from "../../model/channels/channel.ts";
import { levers } from "../../model/levers/index.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

const ENOUGH = 1 + 1e-9;

/** Inbound shares are parts of one whole, somebody must be able to become a lead, and a channel is not called like a lever. */
export function channelChecks({ company }: Scenario): readonly Fault[] {
  const path = ["company", "channels"];
  const channels = Object.values(company.channels);
  const shares = channels.reduce((sum, channel) => sum + (channel.kind === "inbound" ? channel.share : 0), 0);
  const faults: Fault[] = [];
  if (shares > ENOUGH) {
    faults.push({
      path,
      on: "value",
      message: `the shares of inbound channels add up to ${tidy(shares)}, more than all who are in need`,
    });
  }
  if (channels.length === 0) {
    faults.push({
      path,
      on: "value",
      message: "has no channel: nobody could become a lead",
      hint: "keep one, or add one with 'kind: inbound'",
    });
  }
  return [...faults, ...namedAsLevers(company)];
}

/** The effort on a channel is a lever of its name, so that name must not stand for another one. */
function namedAsLevers(company: Scenario["company"]): readonly Fault[] {
  const taken: readonly string[] = levers.map(({ name }) => name);
  return effortChannels(company)
    .filter(({ name }) => taken.includes(name))
    .map(({ name }) => ({
      path: ["company", "channels", name],
      on: "key",
      message: `'${name}' is something else that people move: call the channel by another name`,
    }));
}

function tidy(share: number): number {
  return Number(share.toPrecision(6));
}
