import { expect, test } from "vitest";
import { sayLook } from "../../src/cli/say-look.ts";

test("a look is told with what comes next", () => {
  const look = { number: 2, planned: 4, batches: 20, unsettled: ["dying"], next: 40 } as const;
  expect(sayLook(look)).toBe("look 2 of 4, 20 batches: not settled in dying; going on to 40");
  expect(sayLook({ ...look, next: "time" })).toBe(
    "look 2 of 4, 20 batches: not settled in dying; the next would not end in time",
  );
  expect(sayLook({ ...look, unsettled: [], next: "settled" })).toBe("look 2 of 4, 20 batches: settled");
  expect(sayLook({ ...look, next: "last" })).toBe("look 2 of 4, 20 batches: not settled in dying");
  expect(sayLook({ ...look, next: "stopped" })).toBe(
    "look 2 of 4, 20 batches: not settled in dying; stopped",
  );
  expect(sayLook({ ...look, number: 1, planned: 1, next: "time" })).toBe(
    "20 batches; the next would not end in time",
  );
});
