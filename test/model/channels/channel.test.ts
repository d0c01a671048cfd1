import { expect, it } from "vitest";
import { channelNames, effortChannels, inboundChannels } from "../../../src/model/channels/channel.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";

const company = companySchema.parse({
  channels: {
    search: { kind: "inbound", share: 0.3 },
    fairs: { norm: 0.4 },
    word: { kind: "inbound" },
    ads: {},
  },
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
