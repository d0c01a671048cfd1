import { expect, test } from "vitest";
import type { SalesView } from "../../../src/model/funnel/sales-view.ts";
import type { PeopleWorld } from "../../../src/model/people/people-world.ts";
import { aWorld } from "../a-world.ts";

/** What of a slice of the world has this name, as far as its type tells. */
type Sees<World, Name extends string> = Name extends keyof World ? true : false;

// `npm run types` holds these: a trait that people could look up would make a line wrong.
test("people and reps see what is on file of customers, and none of what is true of them", () => {
  const rep: SalesView = aWorld();
  const anybody: PeopleWorld = aWorld();
  const onFile: [Sees<SalesView["people"], "source">, Sees<PeopleWorld["people"], "handedOn">] = [true, true];
  const traits: [
    Sees<SalesView["people"], "record">,
    Sees<PeopleWorld["people"], "record">,
    Sees<PeopleWorld["people"], "kernel">,
    Sees<PeopleWorld["needs"], "list">,
    Sees<PeopleWorld["needs"], "placeOf">,
    Sees<SalesView, "needs">,
    Sees<SalesView, "luck">,
  ] = [false, false, false, false, false, false, false];
  expect([...onFile, ...traits].filter(Boolean)).toHaveLength(2);
  expect(rep.people.source).toHaveLength(anybody.people.source.length);
});
