function inMonths(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}

/**
 * The English sentences of what causes cost, of what a manager explained, and of the conflict between departments. Amounts
 * arrive as written text with their unit.
 */
export const causesWords = {
  title: {
    add: (title: string) => `What the causes of conflict cost: ${title}`,
    remove: (title: string) => `What removing the causes of conflict brings back: ${title}`,
  },
  subtitle: (p: { name: string; software: string; trials: string; months: number }) =>
    `A simulation · ${inMonths(p.months)} · ${p.trials} trials of the company with each set of causes · ${p.name} · Truce ${p.software}`,
  arms: {
    none: "None of the causes",
    all: "All causes",
    allBut: (cause: string) => `All causes but: ${cause}`,
    unpunished: (arm: string) => `${arm}, blame without consequences`,
    withoutSession: (arm: string) => `${arm}, no strategy sessions`,
    variant: (arm: string, variant: string) => `${arm}, ${variant}`,
  },
  headings: {
    answer: "The answer",
    switched: "What was switched",
    manager: "Whom the manager blamed",
    conflict: "The conflict",
    blame: "What blame cost",
    blameAndSessions: "What blame cost, and what a strategy session brought",
  },
  trials: (p: { done: string }) =>
    `The company with each set of causes was tried in ${p.done} trials. Trials with the same number share their luck: the same people need the same things on the same days, so that two sets differ by their causes and by nothing else. What people believe at the start was measured by a pilot in each company that differs in what a pilot can see: people know their own company.`,
  answer: {
    add: {
      decided: (p: {
        cause: string;
        amount: string;
        low: string;
        high: string;
        share: string;
        months: number;
      }) =>
        `${p.cause} is the largest clear cost by itself in these trials: over ${inMonths(p.months)} it changes profit after bonuses by ${p.amount} (95% interval ${p.low} to ${p.high}), which is ${p.share} of revenue.`,
      onePilot:
        "One pilot decides nothing: which cause makes profit after bonuses smaller by itself is open.",
      open: "No cause clearly makes profit after bonuses smaller by itself, as far as these trials can tell.",
    },
    remove: {
      decided: (p: {
        cause: string;
        amount: string;
        low: string;
        high: string;
        share: string;
        months: number;
      }) =>
        `Removing this one alone brought back most, of what is clear in these trials: ${p.cause}. Over ${inMonths(p.months)} that changes profit after bonuses by ${p.amount} (95% interval ${p.low} to ${p.high}), which is ${p.share} of today's revenue.`,
      onePilot:
        "One pilot decides nothing: which cause, removed alone, makes profit after bonuses larger is open.",
      open: "Removing any one cause alone does not clearly make profit after bonuses larger, as far as these trials can tell.",
    },
    whole: {
      add: (p: { amount: string; low: string; high: string; share: string }) =>
        `All of them together: ${p.amount} (${p.low} to ${p.high}), ${p.share} of revenue.`,
      remove: (p: { amount: string; low: string; high: string; share: string }) =>
        `Removing all of them: ${p.amount} (${p.low} to ${p.high}), ${p.share} of today's revenue.`,
    },
    unclear: {
      add: (p: { causes: string }) => `The estimate is larger still, but may be luck: ${p.causes}.`,
      remove: (p: { causes: string }) => `Removing this looks larger still, but may be luck: ${p.causes}.`,
    },
    overlap: {
      told: (p: { sum: string; all: string; beyond: string; low: string; high: string }) =>
        `One by one they add up to ${p.sum}, together they make ${p.all}: ${p.beyond} beyond the sum (${p.low} to ${p.high}). Rows of the table must not be added up.`,
      open: (p: { sum: string; all: string }) =>
        `One by one they add up to ${p.sum}, together they make ${p.all}; these trials cannot tell the two apart. Rows of the table need not add up.`,
    },
    better: {
      add: (p: { causes: string }) =>
        `By itself this made profit larger, not smaller, in these trials: ${p.causes}.`,
      remove: (p: { causes: string }) =>
        `Removing this alone would make profit smaller, not larger, in these trials: ${p.causes}.`,
    },
    left: (p: { causes: string }) => `Not on in this company, and so not looked at: ${p.causes}.`,
    kept: (p: { causes: string }) =>
      `On in this company too, but not asked about, and so on throughout: ${p.causes}.`,
  },
  costTable: {
    add: (p: { currency: string; months: number }) =>
      `Profit after bonuses over ${inMonths(p.months)}: what each cause changes alone, and on top of all the others, ± half of its 95% interval${p.currency === "" ? "" : `, ${p.currency}`}; in per cent of the revenue of the company without causes. A question mark: may be luck.`,
    remove: (p: { currency: string; months: number }) =>
      `Profit after bonuses over ${inMonths(p.months)}: what removing each cause from the company as it is would bring back, and what the cause costs where it is the only one, ± half of its 95% interval${p.currency === "" ? "" : `, ${p.currency}`}; in per cent of today's revenue. A question mark: may be luck.`,
  },
  columns: {
    cause: "Cause",
    alone: "Alone",
    onTop: "On top of the others",
    removed: "Removed alone",
    share: "% of revenue",
  },
  allRow: "All together",
  outcomeTable: {
    alone:
      "What each cause changes by itself, against the company without causes, ± half of its 95% interval. A question mark: may be luck.",
    onTop:
      "What each cause changes on top of all the others, ± half of its 95% interval. A question mark: may be luck.",
    removed:
      "What removing each cause alone would change in the company as it is, ± half of its 95% interval. A question mark: may be luck.",
  },
  tornado: {
    title: { add: "What each cause costs", remove: "What removing each cause brings back" },
    subtitle:
      "Bar: mean paired difference of profit after bonuses. Line: 95% interval. Question mark: may be luck.",
    text: {
      add: "A cause costs less on top of the others where they have done the same damage already, and more where they make it worse. A line that crosses zero leaves open whether there is a difference.",
      remove:
        "Removed alone: from the company as it is, where all other causes stay. Alone: what the same cause changes where it is the only one, so that what it costs stands left of zero. A line that crosses zero leaves open whether there is a difference.",
    },
    x: (currency: string) => (currency === "" ? "money" : currency),
  },
  assumed:
    "The sizes of what a manager's background does to the budget and to coordination are assumed, not derived from data. The row without assumed sizes keeps only the bias in judgement: between the two lies what the assumption is worth.",
  switched: (p: { sentence: string; settings: string }) => `${p.sentence} (${p.settings})`,
  variantOf: (p: { cause: string; variant: string; sentence: string }) =>
    `${p.cause}, ${p.variant}: ${p.sentence}`,
  blameTable: "On the same luck, whole run: with it against without it.",
  blameText:
    "Blame takes budget from the blamed and makes them care for volume; both sizes are assumed. Here it is set against the same manager who blames the same way, but whose blame has no consequences.",
  sessionText: "Strategy sessions are set against a manager who never calls one.",
  blameRow: {
    blame: (arm: string) => `${arm}: blame with consequences`,
    session: (arm: string) => `${arm}: strategy sessions`,
  },
  manager: {
    text: "When three months' bookings fall under the threshold the manager explains it. Beside that stands what had really fallen: the logarithm of bookings against the warm-up, taken apart exactly into needs (the market), leads per need and MQLs per lead (marketing), deals per MQL and value per deal (sales), and what a broken stage swallowed (the funnel). It says where bookings fell, not who made them fall: junk leads show as fewer deals per MQL.",
    chartTitle: "Whom the manager blamed for a shortfall, by month",
    chartSubtitle: "Height: share of trials in which a shortfall was explained.",
    chartText:
      "A month without a bar had bookings near the target. People are blamed while the market or the funnel is not held responsible.",
    yTitle: "share of trials",
    table:
      "By company and market: shortfalls explained in a trial, share of them put down to each and, in brackets, the share of the fall that each really was.",
    evidenceTable:
      "The evidence: how much likelier what the manager saw makes it that each one's figures have fallen than that all is as usual, as a logarithm (mean over explanations), and the probability that the manager gave to it.",
    head: {
      arm: "Arm",
      explained: "Shortfalls a trial",
      distance: "Distance from the truth",
      right: "Blamed what fell most",
      sessions: "Trials with a session",
    },
    distance:
      "Distance from the truth is half of what the manager's probabilities and the real shares differ by: 0 is right, 1 is wholly wrong.",
    causes: { marketing: "Marketing", sales: "Sales", market: "The market", funnel: "The funnel" },
    share: (blamed: string, truth: string) => `${blamed} (${truth})`,
    evidence: (evidence: string, posterior: string) => `${evidence} → ${posterior}`,
    session: (p: {
      arm: string;
      share: string;
      month: string;
      turned: string;
      needBefore: string;
      needAfter: string;
      bookedBefore: string;
      bookedAfter: string;
    }) =>
      `${p.arm}: a strategy session in ${p.share} of trials, on average in month ${p.month}, mostly about ${p.turned}. From the quarter before to the quarter after it the need index went from ${p.needBefore} to ${p.needAfter}, bookings from ${p.bookedBefore} to ${p.bookedAfter}.`,
    sessionOnly: (p: { arm: string; share: string; month: string; turned: string }) =>
      `${p.arm}: a strategy session in ${p.share} of trials, on average in month ${p.month}, mostly about ${p.turned}.`,
    turned: { market: "the market", funnel: "the funnel" },
    armIn: (plan: string, market: string) => `${plan}, ${market}`,
  },
  conflict: {
    text: (p: { base: string }) =>
      `What departments do to each other instead of for customers, part by part. The index is the mean of the parts, each in units of the usual month of “${p.base}”; it is a summary, and nothing is claimed from it alone. Leads go back only where the hand-off lets them: without that rule there are none, and the index is the smaller for it.`,
    table: "Whole run: mean over trials ± half of its 95% interval.",
    index: "Conflict index",
    arm: "Arm",
    left: (p: { parts: string }) => `Not in the index, because the first arm has none of it: ${p.parts}.`,
  },
  terminal: {
    head: { cause: "cause", alone: "alone", onTop: "on top", removed: "removed", share: "of rev." },
    outcomes: {
      revenue: "revenue",
      profitBeforeBonuses: "before b.",
      profit: "profit",
      mqlFit: "quality",
      pressure: "pressure",
      optOuts: "opt-outs",
    },
    reading: (p: { trials: number; months: number; customers: string; currency: string }) =>
      `Paired differences over ${p.trials} trials ± half of the 95 % interval; ${inMonths(p.months)}, ${p.customers} customers, ${p.currency === "" ? "money in the scenario's unit" : `money in ${p.currency}`}. Profit is after bonuses, "before b." before them; quality is the mean true fit of MQLs.`,
  },
};

/** The sentences of what causes cost, in one language. */
export type CausesWords = typeof causesWords;
