import { expect, it } from "vitest";
import {
  channelNames,
  effortChannels,
  inboundChannels,
  teamScale,
} from "../../../src/model/channels/channel.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";

const company = companySchema.parse({
  customers: { count: 25_000 },
  channels: {
    search: { kind: "inbound", share: 0.3 },
    fairs: { norm: 0.4 },
    word: { kind: "inbound" },
    ads: {},
  },
});

it("a team's reach grows with the population that its few people stand for", () => {
  expect(teamScale(company)).toBe(2.5);
  expect(teamScale(companySchema.parse({}))).toBe(1);
});

it("channels keep the order of the scenario, those that need effort before those that need none", () => {
  expect(effortChannels(company).map(({ name, norm }) => [name, norm])).toEqual([
    ["fairs", 0.4],
    ["ads", 0.1],
  ]);
  expect(effortChannels(company)[1]).toEqual({ ...company.channels.ads, name: "ads" });
  expect(inboundChannels(company).map(({ share }) => share)).toEqual([0.3, 0.1]);
  expect(channelNames(company)).toEqual(["fairs", "ads", "search", "word"]);
});
