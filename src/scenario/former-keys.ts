/** A key that an earlier version had and this one has not, or reads otherwise. */
export interface FormerKey {
  /** Where a scenario states it; a star is any name. */
  readonly path: string;
  /** The version that changed it. */
  readonly since: string;
  /** What took the place of a key that is gone. */
  readonly instead?: string;
  /** How values of a key that is still there were read, which tells what a value that cannot be meant now says. */
  readonly read?: FormerReading;
}

/** What a value was, and what it is now, as ends of sentences: "it is …". */
export interface FormerReading {
  readonly was: string;
  readonly is: string;
  readonly convert: string;
  /** Smallest value above 0 that is meant in the new unit, where old values are too small rather than too large. */
  readonly least?: number;
}

/** Every such key. To tell of one more, add a line. */
export const formerKeys: readonly FormerKey[] = [
  inPay("company.marketers.effortCost", 3000),
  inPay("company.marketers.crossCost", 600),
  inPay("company.marketers.barCost", 8000),
  inPay("company.marketers.barCostVague", 3500),
  inPay("company.marketers.volumeValue", 0),
  inPay("company.marketers.qualityValue", 0),
  inPay("company.reps.effortCost", 700),
  inPay("company.reps.crossCost", 140),
  inPay("company.reps.selectivityCost", 800),
  inPay("company.reps.selectivityCostVague", 400),
  inPay("company.reps.persistenceCost", 800),
  inPay("company.reps.discountCost", 350),
  inPay("company.reps.volumeValue", 0),
  inPay("company.reps.qualityValue", 0),
  inPay("company.manager.blameVolumeValue", 10),
  {
    path: "company.manager.evidenceWeight",
    since: "0.2.0",
    instead: "evidence adds up lead by lead, and 'suspectedFall' says against what it is weighed",
  },
  {
    path: "company.decisions.abilitySpread",
    since: "0.3.0",
    instead:
      "people differ by role: 'reps.paceSpread' and 'marketers.paceSpread', and in skill by 'skillSpread' beside them",
  },
  {
    path: "company.decisions.riskAversion",
    since: "0.2.0",
    read: {
      was: "per unit of money",
      is: "per weekly reference pay of the person's role",
      convert: "multiply an old value by what such a person is paid a week",
      least: 0.01,
    },
  },
];

/** A key whose values were money a week, and are weeks' pay now. */
function inPay(path: string, usual: number): FormerKey {
  return {
    path,
    since: "0.2.0",
    read: {
      was: `money a week${usual === 0 ? "" : `, ${usual} unless given`}`,
      is: "in multiples of the role's weekly reference pay",
      convert: "divide an old value by what such a person is paid a week",
    },
  };
}
