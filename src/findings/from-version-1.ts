type Fields = Readonly<Record<string, unknown>>;

/**
 * Findings of version 1 as findings of version 2, whatever else is wrong with them. There all people learned from one pilot, whose luck no
 * interval held: so what was called decided is told as what it was, and no share of any doubt is known.
 */
export function fromVersion1(findings: Fields): Fields {
  return {
    ...findings,
    version: 2,
    trials: changed(findings.trials, (trials) => ({ ...trials, batches: 1 })),
    differences: changedEach(findings.differences, (one) => ({ ...one, learned: null })),
    verdicts: changedEach(findings.verdicts, verdictOf),
  };
}

function verdictOf({ runnerUp, margin, decided: _, ...rest }: Fields): Fields {
  const isAlone = runnerUp === null;
  const rival = { plan: runnerUp, ...(margin as object), p: null, learned: null, ruledOut: false };
  return {
    ...rest,
    metric: "profit",
    word: isAlone ? "alone" : "onePilot",
    against: isAlone ? [] : [rival],
    margin: 0,
    wouldDecide: null,
    diverged: 0,
  };
}

function changed(value: unknown, change: (fields: Fields) => Fields): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? change(value as Fields)
    : value;
}

function changedEach(list: unknown, change: (fields: Fields) => Fields): unknown {
  return Array.isArray(list) ? list.map((one) => changed(one, change)) : list;
}
