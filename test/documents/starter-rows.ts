import { type FaceRow, faceRows } from "./face-validity-rows.ts";

/** Where a kind of company stands otherwise than the default one: by figure a range with its source, or why it has no such figure. */
type Elsewhere = Readonly<Record<string, readonly [low: number, high: number, source: string] | string>>;

const noQuota = "its plan in force pays from the first unit on, and nowhere more";

/** The ranges of each kind of company that `truce init --like` names; what is not here stands where the default company's does. */
export const starterRanges: Readonly<Record<string, Elsewhere>> = {
  "saas-midmarket": {
    "lead → win, median": [45, 90, "Bridge Group 2017: 60"],
    "lead → win, 90th percentile": [100, 220, "assumed: two to three times the median"],
    "bookings ÷ target pay of a rep": [4, 6.5, "Bridge Group 2017: 770 thousand for 118"],
    "fixed share of a rep's target pay": [45, 60, "Bridge Group 2017: half"],
  },
  "smb-inbound": {
    "lead → MQL": [20, 65, "vendors' pages: who asks is half qualified"],
    "MQL → accepted": [30, 70, "vendors' pages"],
    "lead → won": [2, 8, "vendors' pages: five to fifteen at best, one to three in the mean"],
    "lead → win, median": [14, 45, "vendors' pages: contracts of 2,000 to 15,000 in 30 to 60"],
    "lead → win, 90th percentile": [45, 120, "assumed"],
    "bookings ÷ target pay of a rep": [3.5, 6, "Insight: quota of 630 to 720 thousand for 130"],
    "reps at or above quota in a quarter": noQuota,
    "media of marketing's budget": [5, 45, "assumed: demand comes by itself"],
    "customer churn a year": [25, 46, "ProfitWell, OpenView: 3 to 5 % a month"],
  },
  agency: {
    "lead → won": [1, 10, "assumed: much comes by a client's word"],
    "lead → win, median": [30, 90, "assumed"],
    "lead → win, 90th percentile": [90, 200, "assumed"],
    "bookings ÷ target pay of a rep": [4, 8, "assumed"],
    "fixed share of a rep's target pay": [60, 85, "assumed: partners and consultants sell"],
    "reps' variable pay of bookings": [4, 10, "assumed"],
    "reps at or above quota in a quarter": noQuota,
    "turnover of reps a year": [10, 35, "assumed: some of them own a part"],
    "customer churn a year": [16, 30, "agencies keep 75 to 84 of 100 clients"],
  },
  school: {
    "lead → won": [3, 10, "career schools: five or six of 100 enquiries, 19 of 100 qualified"],
    "MQL → accepted": [30, 70, "career schools: 70 of 100 who were given an appointment come"],
    "lead → win, median": [14, 45, "assumed"],
    "lead → win, 90th percentile": [45, 120, "assumed"],
    "bookings ÷ target pay of a rep": [5, 12, "assumed: advisers are paid little of what they bring"],
    "fixed share of a rep's target pay": [70, 95, "assumed"],
    "reps' variable pay of bookings": [1, 5, "assumed"],
    "reps at or above quota in a quarter": noQuota,
    "customer churn a year": "its courses are paid once, and end",
  },
};

/** The rows of a kind of company: those of the default one that it has, in its own ranges. */
export function starterRows(kind: string): readonly FaceRow[] {
  const elsewhere = starterRanges[kind]!;
  return faceRows.flatMap(({ note: _, ...row }) => {
    const here = elsewhere[row.figure];
    if (here === undefined) return [row];
    if (typeof here === "string") return [];
    const [low, high, source] = here;
    return [{ ...row, range: [low, high], source } as const];
  });
}
