/** Where a trial was broken off, its words written out: person, week, kind of pay or lever. */
interface Reason {
  readonly person: string;
  readonly week: string;
  readonly what: "pay" | "belief";
  readonly subject: string;
}

/** What is said in English of trials that were broken off. */
export const divergenceWords = {
  /** Who: as trials call them, "marketer 2", and by the title of their role. */
  person: (p: { name: string; title: string; number: string }) => p.name,
  reason: ({ person, week, what, subject }: Reason) =>
    what === "pay"
      ? `${person} in week ${week}, what ‘${subject}’ pays`
      : `${person} in week ${week}, what ‘${subject}’ is believed to bring`,
  note: (p: { leftOut: string; done: string }) =>
    `Some trials ran out of all bounds: what people are to be paid or believe came to more than can be counted, so numbers of the plan or the company are out of proportion. Trials of the same number are left out under every plan (numbers left out: ${p.leftOut}); all numbers here are over the remaining ${p.done}, and say nothing about the others. Mend such a plan before you go by its place.`,
  arm: (p: { plan: string; market: string; trials: string; first: string }) =>
    `${p.plan}, ${p.market}: trials broken off: ${p.trials}; first: ${p.first}.`,
  firstOf: (p: { replication: string; reason: string }) => `${p.reason} (trial number ${p.replication})`,
  best: (p: { plan: string; trials: string }) =>
    `But ${p.plan} ran out of all bounds in other trials (${p.trials}), which are left out: its lead is no ground for choosing it.`,
};

/** The same in one language. */
export type DivergenceWords = typeof divergenceWords;
