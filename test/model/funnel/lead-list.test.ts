import fc from "fast-check";
import { expect, it } from "vitest";
import { LeadList } from "../../../src/model/funnel/lead-list.ts";
import { aWorld } from "../a-world.ts";

it("holds whoever was added and not crossed out, and everybody knows their place", () => {
  const { people } = aWorld();
  const steps = fc.array(fc.nat(150), { maxLength: 300, size: "max" });
  fc.assert(
    fc.property(steps, (list) => {
      people.openAt.fill(-1);
      const leads = new LeadList();
      const open = new Set<number>();
      for (const i of list) {
        if (open.delete(i)) leads.remove(people, i);
        else {
          open.add(i);
          leads.add(people, i);
        }
      }
      const listed = Array.from({ length: leads.length }, (_, place) => leads.at(place));
      expect(new Set(listed)).toEqual(open);
      expect(listed.length).toBe(open.size);
      for (const [place, i] of listed.entries()) expect(people.openAt[i]).toBe(place);
      expect(people.openAt.filter((place) => place >= 0).length).toBe(open.size);
    }),
    { numRuns: 40 },
  );
});
