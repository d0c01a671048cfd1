import type { Company } from "../../../src/model/parameters/company.ts";
import { changed } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus } from "../reading.ts";

const senders = [
  "nobody",
  "marketing",
  "sales",
  "both",
] as const satisfies readonly Company["handoff"]["mailing"][];

const borneWell =
  "Most opt-outs are of mails that are borne well, a few in a thousand of any, whatever is remembered of others; only what goes beyond tolerance adds up.";

/** P13: a person's patience is one, whoever writes. */
export const uncoordinatedMail: Pattern = {
  id: "P13",
  sentence:
    "Where both departments mail people who are with sales, opt-outs rise by more than by the two alone.",
  arms: Object.fromEntries(
    senders.map((mailing) => [
      mailing,
      { plan: "pool", company: (base: Company) => ({ ...base, handoff: { ...base.handoff, mailing } }) },
    ]),
  ),
  scalar: ["nobody", "marketing", "sales", "both"],
  figures(of) {
    const more = (who: string) => minus(of(who).of("optOuts"), of("nobody").of("optOuts"));
    return [
      {
        what: "opt-outs, both - (one + the other)",
        unit: "count",
        values: minus(minus(more("both"), more("marketing")), more("sales")),
        side: "above",
        // Overnight a few are still pressed past their tolerance in one day.
        inTwin: "smaller",
        known: { outcome: "not seen", why: borneWell },
      },
      {
        what: "opt-outs, marketing alone",
        unit: "count",
        values: more("marketing"),
        side: "above",
        inTwin: "smaller",
        known: { outcome: "undecided", why: borneWell },
      },
      {
        what: "opt-outs, sales alone",
        unit: "count",
        values: more("sales"),
        side: "above",
        inTwin: "smaller",
        known: { outcome: "undecided", why: borneWell },
      },
      {
        what: "opt-outs, both",
        unit: "count",
        values: more("both"),
        side: "above",
        inTwin: "smaller",
        known: { outcome: "undecided", why: borneWell },
      },
    ];
  },
  twin: {
    switch: "contacts forgotten overnight",
    off: (arm) =>
      changed(arm, (base) => ({ ...base, customers: { ...base.customers, pressureHalfLife: 0.5 } })),
  },
};
