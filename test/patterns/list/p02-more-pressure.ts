import { changed } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, percent } from "../reading.ts";

/** P2: volume is contacts, and customers bear only so many. */
export const morePressure: Pattern = {
  id: "P2",
  sentence:
    "There the contest presses customers harder: more opt-outs and complaints, fewer people left who may be contacted.",
  arms: { contest: { plan: "contest" }, pool: { plan: "pool" } },
  scalar: ["contest", "pool"],
  figures(of) {
    const gap = (metric: string, from?: number, to?: number) =>
      percent(of("contest").of(metric, from, to), of("pool").of(metric, from, to));
    const more = (metric: string) => minus(of("contest").of(metric), of("pool").of(metric));
    return [
      { what: "opt-outs", unit: "count", values: more("optOuts"), side: "above" },
      { what: "complaints", unit: "count", values: more("complaints"), side: "above" },
      { what: "pressure", unit: "%", values: gap("pressure"), side: "above", inTwin: "free" },
      { what: "addressable people at the end", unit: "%", values: gap("addressable", 95, 96), side: "below" },
    ];
  },
  twin: {
    switch: "customers who never opt out",
    off: (arm) =>
      changed(arm, (base) => ({ ...base, customers: { ...base.customers, optOutBase: 0, optOutHazard: 0 } })),
  },
};
