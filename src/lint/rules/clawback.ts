import { metricNamed } from "../../metrics/index.ts";
import type { FlowWeights } from "../../metrics/metric.ts";
import { isPayable } from "../../metrics/paid-metric.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import type { Flow } from "../../model/ledger/flows.ts";
import type { Department } from "../../model/ledger/units.ts";
import { mean } from "../../statistics/mean.ts";
import { usualAWeek } from "../brought.ts";
import { worthOf } from "../cross-pay.ts";
import { draws } from "../draws.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView, ResultView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { ownResults } from "../response.ts";
import type { Finding, Mend, PilotRule, Say } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const sold: readonly Flow[] = [
  "deals",
  "booked",
  "highTicketDeals",
  "highTicketBooked",
  "recurringWon",
  "lifetimeValue",
];
const handedOver: readonly Flow[] = ["mqls", "accepted"];

/** Something that was gained first and can be lost, in the same unit, and the flows that pay for it looks at. */
interface Loss {
  readonly gain: FlowWeights;
  readonly paidBy: readonly Flow[];
}

const losses: Readonly<Record<string, Loss>> = {
  churnedEarly: { gain: { booked: 1 }, paidBy: sold },
  churned: { gain: { deals: 1 }, paidBy: sold },
  recurringLost: { gain: { recurringWon: 1 }, paidBy: sold },
  rejected: { gain: { mqls: 1 }, paidBy: handedOver },
  disputed: { gain: { mqls: 1 }, paidBy: handedOver },
  expired: { gain: { mqls: 1 }, paidBy: handedOver },
};

function sumOf(metric: string): FlowWeights {
  const about = metricNamed(metric);
  return about !== undefined && isPayable(about) && about.per === undefined ? about.sum : {};
}

/** What a component usually pays a week for a gain: on average, or at what one more unit is worth where that is more. */
function paidFor(part: PartView, { paidBy }: Loss, lost: FlowWeights): number {
  const pays = ({ metric }: ResultView) => {
    const sum = sumOf(metric);
    // What is lost is taken off there already.
    if (Object.keys(lost).some((flow) => (sum[flow as Flow] ?? 0) < 0)) return false;
    return paidBy.some((flow) => (sum[flow] ?? 0) > 0);
  };
  const worths = ownResults(part)
    .filter(pays)
    .map((result) => worthOf(part, result) * result.expected);
  return worths.length === 0 ? 0 : Math.max(0, part.usualPay, ...worths) / part.weeks;
}

/** What is usually taken a week for a loss, and what had been paid for as much of the gain. */
function balance({ parts, ...view }: PlanView, part: PartView, loss: Loss, lost: FlowWeights) {
  const gained = usualAWeek(view, loss.gain);
  const share = gained === 0 ? 0 : usualAWeek(view, lost) / gained;
  const paid = parts
    .filter(({ department, terms }) => department === part.department && !takes(terms.type))
    .reduce((sum, other) => sum + paidFor(other, loss, lost), 0);
  return { taken: takenBy(part), paid: paid * share };
}

/** Money a week at what is usually lost. Luck that cannot fall below nothing makes the mean of rare losses larger than that. */
function takenBy(part: PartView): number {
  const lost = mean(draws(part.results).map(([value]) => value!));
  const rate = lost <= 0 ? 0 : Math.max(0, -part.usualPay) / lost;
  return (rate * Math.max(0, part.results[0]!.expected)) / part.weeks;
}

const takes = (type: string) => type === "clawback" || type === "penalty";

/** The sum that would take back what was paid, in the field that states it. */
function mendOf(view: PlanView, { place, terms }: PartView, times: number): readonly Mend[] {
  const stated = view.stated[place] as unknown as Readonly<Record<string, number | undefined>>;
  const { scale = "" } = componentOf(terms.type);
  const field = stated[scale] === undefined ? "targetCost" : scale;
  const now = stated[field];
  return now === undefined || times <= 0
    ? []
    : [{ field: [field], to: Number((now * times).toPrecision(2)) }];
}

function finding(
  view: PlanView,
  part: PartView,
  taken: number,
  paid: number,
  say: Say<typeof says>,
): Finding {
  const metric = ownResults(part)[0]!.metric;
  const [mend] = mendOf(view, part, 0.99 * (paid / taken));
  const { department } = part;
  return {
    severity: "warning",
    component: part.place,
    field: [mend?.field[0] ?? "type"],
    message: say.message({ paid, taken, department, metric }),
    remedy: say.remedy({ mend: mend && { field: String(mend.field[0]), to: mend.to }, takes: 0.99 * paid }),
    figures: { taken, paid },
    ...(mend && { mends: [mend] }),
  };
}

const says = {
  message: (
    n: Numbers,
    p: {
      readonly paid: number;
      readonly taken: number;
      readonly department: Department;
      readonly metric: string;
    },
  ) =>
    p.paid > 0
      ? `takes ${n.money(p.taken)} a week from ${n.who(p.department)} for ‘${n.metric(p.metric)}’, and ${n.money(p.paid)} had been paid for as much of it`
      : `takes back from ${n.who(p.department)} on ‘${n.metric(p.metric)}’, and nothing that can be lost there is paid to them, or it is taken off what is paid already`,
  remedy: (
    n: Numbers,
    p: {
      readonly mend: { readonly field: string; readonly to: number } | undefined;
      readonly takes: number;
    },
  ) =>
    p.mend
      ? `take back what was paid: \`${p.mend.field}: ${p.mend.to}\` takes ${n.money(p.takes)}`
      : "let it hold for those alone who are paid on what can be lost (`for`), or pay these people on it too",
};

/** What is taken back must have been paid before. */
export const idleClawback = {
  name: "clawback-without-pay",
  needs: "pilot",
  says,
  title: "A clawback that takes back more than was paid",
  sentence:
    "A clawback, or a penalty on what can be lost again, that takes more than had been paid for as much of it; or a clawback from people who were paid nothing.",
  find: (view, say) =>
    view.parts
      .filter(({ terms }) => takes(terms.type))
      .flatMap((part): readonly Finding[] => {
        const metric = ownResults(part)[0]?.metric ?? "";
        const loss = losses[metric];
        if (loss === undefined || !Object.hasOwn(losses, metric)) return [];
        const { taken, paid } = balance(view, part, loss, sumOf(metric));
        // A fine needs no pay before it; what a clawback takes back does.
        if (paid === 0 && part.terms.type === "penalty") return [];
        const isIdle = paid === 0 && part.pay(part.results.map(() => 1e6)) < 0;
        return isIdle || taken > thresholds.takenOfPaid * paid ? [finding(view, part, taken, paid, say)] : [];
      }),
} as const satisfies PilotRule<typeof says>;
