/** The English sentences of a report about what people are paid: whole sentences and labels, so that they can be translated. */
export const payWords = {
  headings: {
    mix: "What people are meant to earn",
    attainment: "How far people came",
    gains: "Who gains and who loses",
    earned: "What people earned",
  },
  person: (p: { title: string; number: string }) => `${p.title} ${p.number}`,
  roles: { marketing: "Marketers", sales: "Sales reps" },
  oneOf: { marketing: "a marketer", sales: "a sales rep" },
  thirds: { lowest: "least able third", middle: "middle third", highest: "most able third" },
  earner: (p: { role: string; third: string }) => `${p.role}, ${p.third}`,
  moneyAYear: (currency: string) => `${currency === "" ? "money" : currency} a year`,
  mixText:
    "Target pay is what one person earns a year when everybody behaves as usual, as the pilot measured it: the salary, and what the other components of the plan come to there. A year is 48 weeks; what is paid in some months only counts for those. What people earned in the end, once their behaviour followed their pay, is shown further down.",
  mixChart: {
    title: "Target pay of one person, and what it is made of",
    subtitle: "At usual behaviour, by the pilot. The number at the end of a bar is the whole.",
    text: "The longer the coloured part, the more of the pay depends on results. What a plan takes back stands left of zero.",
  },
  mixTable: (p: { money: string }) => `Target pay and mix: one person, ${p.money}.`,
  mixHead: {
    role: "Who",
    plan: "Plan",
    salary: "Salary",
    variable: "Variable",
    total: "Target pay",
    mix: "Mix, salary / variable",
    parts: "The variable part",
  },
  part: (p: { title: string; amount: string }) => `${p.title} ${p.amount}`,
  mix: (p: { salary: string; variable: string }) => `${p.salary} / ${p.variable}`,
  list: (items: readonly string[]) => items.join(", "),
  noVariable: "none",
  noAttainment: "No plan here asks people for a certain result, so there is no attainment to show.",
  noneAsked: (p: { plans: readonly string[] }) =>
    `No certain result is asked for by: ${p.plans.join(", ")}. Attainment of the other plans:`,
  attainmentText:
    "Attainment is the result of a pay period over what was asked: 100% is a quota just made. Every person counts once in each period that ended, over all trials.",
  againstPlanText:
    "A contest asks nobody for a fixed quota: there a department's result is held against its own plan, which is set anew each quarter, and everybody in it has the same attainment.",
  cardText:
    "A scorecard asks for several results at once: its attainment is the score, the weighted mean of what its measures count as, and 100% is every measure on target.",
  attainmentChart: {
    title: (p: { plan: string }) => `Attainment under ${p.plan}`,
    subtitle:
      "Share of people's pay periods by attainment, in steps of ten points. Full colour: 100% or more.",
    x: "attainment",
    y: "of all cases",
    over: "200%+",
    panel: (p: { market: string; role: string; metric: string }) =>
      [p.market, p.role, p.metric].filter(Boolean).join(" · "),
    note: (p: { made: string; underHalf: string }) => `${p.made} made it · ${p.underHalf} under half`,
    text: "A quota that about half to two thirds of people make is a common aim. A heap just under the line is where people give up or hold back; a long right end means the quota is soft.",
    textOfPlan:
      "What a department is held against follows its last quarter, so it is easy or hard for both together: what decides a contest is who is further from it.",
  },
  attainmentTable: "Attainment: share of people's pay periods ± half of its 95% interval over trials.",
  attainmentHead: {
    market: "Market",
    plan: "Plan",
    role: "Who",
    asked: "Asked for",
    median: "Median",
    mean: "Mean",
    made: "At 100% or more",
    underHalf: "Under 50%",
  },
  quota: (p: { metric: string; amount: string; period: string }) => `${p.metric}: ${p.amount} a ${p.period}`,
  atFirst: (p: { quota: string }) => `${p.quota} at first, then by results`,
  score: "score",
  card: (p: { metrics: readonly string[] }) => `score on ${p.metrics.join(", ")}`,
  ownPlan: (p: { metric: string }) => (p.metric === "" ? "own plan" : `${p.metric}: own plan`),
  periods: { week: "week", month: "month", quarter: "quarter", year: "year" } as Readonly<
    Record<string, string>
  >,
  gainsText:
    "What people really earned a year, salary and bonuses together; a post that stood empty counts for the weeks in which somebody held it. A difference is paired: the same people with the same luck under both plans. Ability, which is skill and pace together, is drawn anew for everybody in each trial, so the thirds say who gains better than a person's number does.",
  earnedText:
    "What people really earned a year, salary and bonuses together; a post that stood empty counts for the weeks in which somebody held it. Ability, which is skill and pace together, is drawn anew for everybody in each trial, so the thirds say more than a person's number does.",
  alike: "Under these plans everybody in a department earns the same, whatever their ability.",
  gainsChart: {
    title: "Pay of one person under each plan",
    subtitle: "Mean over trials. The axis does not start at zero.",
    text: "Each dot is a plan; the line between them is what moving from one to another would change. Where one dot is to be seen, the plans pay alike.",
  },
  gainsTable: (p: { market: string; baseline: string; money: string }) =>
    `${p.market}: pay of one person, ${p.money}, against ${p.baseline}. Earn more: share of people and trials that the plan pays more.`,
  earnedTable: (p: { market: string; money: string }) =>
    `${p.market}: pay of one person, ${p.money}: mean ± half of its 95% interval, and the band in which nine in ten lie.`,
  gainsHead: {
    who: "Who",
    plan: "Plan",
    pay: "Pay",
    band: "Nine in ten lie in",
    difference: "Difference",
    interval: "95% interval",
    gaining: "Earn more",
  },
  /** A difference with its share of what it is measured against. */
  withShare: (p: { amount: string; share: string }) => `${p.amount} (${p.share})`,
  range: (low: string, high: string) => `${low} to ${high}`,
  personsTable: (p: { market: string; money: string }) =>
    `${p.market}, person by person: pay in ${p.money}, and the band in which nine trials in ten lie. People in one role differ here by the luck of the trials alone.`,
  withBand: (p: { mean: string; band: string }) => `${p.mean} (${p.band})`,
  costTable: (p: { money: string; beside: string }) =>
    `What the bonuses cost, ${p.money}: all people together, mean over trials ± half of its 95% interval. ${p.beside}`,
  costBeside: {
    set: "Set to cost: at usual behaviour, by the pilot.",
    usual: "At usual behaviour: what they would cost then, by the pilot; no target cost was set.",
    both: "Set to cost: by target costs, in the first year or for as long as a part lasts. At usual behaviour: what all bonuses would cost then, by the pilot, on average over the run.",
  },
  /** What could not be taken back by the end. */
  owing: (p: { market: string; plan: string; people: string; amount: string }) =>
    `${p.market}: under ${p.plan}, ${p.people.toLowerCase()} together still owe ${p.amount} at the end of the run: what was to be taken back, or was advanced, and their pay did not suffice for. The cost above does not count on it.`,
  turnoverTitle: "Who leaves and who comes",
  turnoverText:
    "People leave the sooner the less they expect to be paid against what the plan in force would pay them elsewhere, and applicants take a post by the same measure. Thirds are those of the people who were there first: a plan that keeps the able has fewer leavers and more newcomers in the highest third.",
  turnoverTable: (p: { money: string }) =>
    `A year and a post: leavers and newcomers in percent of posts, weeks for which a post is empty, and what replacing costs (${p.money}). Mean over trials ± half of its 95% interval.`,
  /** For a terminal: who leaves, plan by plan. */
  leaversAYear: (plans: readonly string[]) => `Leavers a year, of all posts: ${plans.join("; ")}.`,
  leaversUnder: (p: { plan: string; parts: readonly string[] }) => `${p.plan} ${p.parts.join(", ")}`,
  leavers: (p: { who: string; share: string }) => `${p.who.toLowerCase()} ${p.share}`,
  turnoverHead: {
    market: "Market",
    plan: "Plan",
    who: "Who",
    leavers: "Leave",
    newcomers: "Come",
    vacantWeeks: "Empty weeks",
    replacing: "Replacing",
  },
  costHead: {
    market: "Market",
    plan: "Plan",
    setTo: "Set to cost",
    atUsual: "At usual behaviour",
    cost: "Cost",
    against: "Against that",
    ofRevenue: "Of revenue",
    aDeal: "A deal",
  },
};

/** The sentences of a report about pay, in one language. */
export type PayWords = typeof payWords;
