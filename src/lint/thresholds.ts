/** From where on something in a plan is worth a word; one place, each with its reason. Shares are 0 to 1. */
export const thresholds = {
  /** Spreads of luck either side of usual that count as reachable: 98 periods in 100 lie within. */
  luckReach: 2.33,
  /** A jump under a tenth of what a person gets in the period is not worth timing a deal for. */
  cliffOfPay: 0.1,
  /** Designers aim at 50 to 70 % of people at quota; under a tenth it is no goal, it is a lottery. */
  fewAtQuota: 0.1,
  /** Where the usual result earns half of what the goal does, people are paid for coming nearer. */
  paidShortOfGoal: 0.5,
  /** Above nineteen in twenty the quota is salary by another name. */
  mostAtQuota: 0.95,
  /** With three periods in ten at the cap, the cap is the plan. */
  mostAtCap: 0.3,
  /** Of each unit of money that a result adds to a pool, what its maker must get for it to be felt: a tenth, a team of ten. */
  leastOwnShare: 0.1,
  /** At a cosine of one half (60°) a bonus reaches at most a quarter of what an aligned one of equal strength would (cos²). */
  leastCongruity: 0.5,
  /** Correlation of two pay gradients below which one department's way to its pay is the other's loss. */
  pullingApart: -0.1,
  /** With the strongest lever and luck such as one quarter in a hundred has, a person comes to some three to four times the usual. */
  beyondUsual: 4,
  /** What a metric must move at the strongest lever's whole way, as a share of its usual value, to be called one's own. */
  leastInfluence: 0.02,
  /** Half and less of what happens downstream: what is seen of a metric is then mostly a guess. */
  leastVisibility: 0.5,
  /** A quarter of a bonus that comes without any result. */
  mostWindfall: 0.25,
  /** A race that one side wins nineteen times in twenty is no race. */
  sureWinner: 0.95,
  /** Three per cent of sales is the least that a bonus was ever shown to move (a bakery's team bonus, in a trial of 193 shops). */
  leastAnswer: 0.03,
  /** Above three fifths of pay at risk people reckon with their rent. */
  mostAtRisk: 0.6,
  /** A cap further than this many times the usual pay may as well not be there. */
  farCap: 3,
  /** Nobody pays ten times the bonus or asks for ten times the usual result: from there on per cents were typed. */
  mostMultiple: 10,
  /** A rep who closes fewer than a deal a month is in a company made small to be quick: it carries no salary at all. */
  dealsAMonth: 1,
  /** Money that recurs by the month is sold for a year at least, so a rate of twelve on it is all of what a deal brings. */
  monthsOfRecurring: 12,
  /** What is taken back above what was paid by more than a tenth is no rounding of a rate. */
  takenOfPaid: 1.1,
  /** Accelerators of half as much again are in every plan; near double (luck smooths a rate by some per cent) timing a deal pays. */
  steepRate: 1.8,
  /** Agents on commission alone keep half to seven tenths of what they bring; above three quarters little is left. */
  mostOfUnit: 0.75,
  /** Common money under a fiftieth of pay is a thank-you and meant to steer nobody. */
  leastCommonPay: 0.02,
  /** A thousandth of a person's pay is a few minutes' wage in a week: nobody states a component for it. */
  tokenOfPay: 0.001,
  /** Regressive plans halve a rate; a fifth and less of it in the middle of results is a stop that nobody announced. */
  fadedRate: 0.2,
} as const;
