import { attainment as attainmentChart } from "../../charts/attainment.ts";
import type { Attainment } from "../../findings/pay-findings.ts";
import { formatEstimate, formatNumber } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import type { FindingsView, LabelledMarket, LabelledPlan } from "./findings-view.ts";
import { componentAt, earnerText, type PayView, payViewOf, percentText, plansIn } from "./pay-view.ts";

function attainmentIn(
  { view, pay }: PayView,
  plan: LabelledPlan,
  market: LabelledMarket,
): readonly Attainment[] {
  const arm = view.arm(plan.name, market.name);
  return pay.attainment.filter((one) => one.arm === arm?.id);
}

/** The metric that is asked for, in words; a contest of departments names one for each, a scorecard has several. */
function metricText({ view, words }: PayView, plan: LabelledPlan, { component, role }: Attainment): string {
  const { terms } = componentAt(plan, component);
  const measures = measuresOf(terms);
  if (measures) return words.card({ metrics: measures.map(({ metric }) => view.title(metric)) });
  const each = terms.metrics as Readonly<Record<string, unknown>> | undefined;
  const name = terms.metric ?? each?.[role];
  return typeof name === "string" ? view.title(name) : "";
}

function measuresOf(
  terms: Readonly<Record<string, unknown>>,
): readonly { readonly metric: string }[] | undefined {
  return Array.isArray(terms.measures) ? terms.measures : undefined;
}

/** The result that is asked for: a quota, or the threshold above which a commission pays. */
function amountAsked(
  { quota, threshold }: Readonly<Record<string, unknown>>,
  role: Attainment["role"],
): unknown {
  const asked = quota ?? threshold;
  return typeof asked === "object" && asked !== null
    ? (asked as Readonly<Record<string, unknown>>)[role]
    : asked;
}

function askedText(its: PayView, plan: LabelledPlan, one: Attainment): string {
  const { view, words } = its;
  const { terms } = componentAt(plan, one.component);
  const metric = metricText(its, plan, one);
  const asked = amountAsked(terms, one.role);
  if (measuresOf(terms)) return metric;
  if (one.of === "plan" || typeof asked !== "number") return words.ownPlan({ metric });
  const period = String(terms.period ?? "");
  const amount = formatNumber(asked, view.language, view.style(String(terms.metric ?? "")));
  const quota = words.quota({ metric, amount, period: words.periods[period] ?? period });
  return terms.ratchet === undefined && terms.rebase === undefined ? quota : words.atFirst({ quota });
}

function chart(its: PayView, plan: LabelledPlan): readonly Block[] {
  const { view, words } = its;
  const { findings, markets, language } = view;
  const found = markets.map((market) => ({ market, all: attainmentIn(its, plan, market) }));
  const keys = [...new Set(found.flatMap(({ all }) => all.map(keyOf)))];
  const panels = keys.flatMap((key) =>
    found.flatMap(({ market, all }) =>
      all
        .filter((one) => keyOf(one) === key && isWhole(one))
        .map((one) => ({
          title: words.attainmentChart.panel({
            market: market.short,
            role: words.roles[one.role],
            metric: measuresOf(componentAt(plan, one.component).terms)
              ? words.score
              : metricText(its, plan, one),
          }),
          note: words.attainmentChart.note({
            made: percentText(its, one.made.mean),
            underHalf: percentText(its, one.underHalf.mean),
          }),
          shares: one.bins,
        })),
    ),
  );
  if (panels.length === 0) return [];
  const { subtitle, x, y, over, text, textOfPlan } = words.attainmentChart;
  const fixed = found.some(({ all }) => all.some((one) => one.of === "quota"));
  const title = words.attainmentChart.title({ plan: plan.short });
  const place = findings.plans.indexOf(plan);
  const spec = attainmentChart({
    title,
    subtitle,
    xTitle: x,
    yTitle: y,
    over,
    columns: Math.min(2, markets.length),
    plan: place,
    panels,
    language,
  });
  return [{ kind: "chart", name: `attainment-${place + 1}`, title, text: fixed ? text : textOfPlan, spec }];
}

/** Whether it is of a whole department, and not of a third of it. */
const isWhole = ({ third }: Attainment): boolean => (third ?? null) === null;

const keyOf = ({ component, role }: Attainment): string => `${component} ${role}`;

function rows(its: PayView, market: LabelledMarket): readonly (readonly string[])[] {
  const { view } = its;
  const share = (one: Attainment["made"]) => formatEstimate(one, view.language, "percent");
  return plansIn(view, market).flatMap((plan) =>
    attainmentIn(its, plan, market).map((one) => [
      market.short,
      plan.short,
      earnerText(its, { role: one.role, third: one.third ?? null, person: null }),
      askedText(its, plan, one),
      percentText(its, one.median),
      share(one.mean),
      share(one.made),
      share(one.underHalf),
    ]),
  );
}

function table(its: PayView): Block {
  const { view, words } = its;
  const { market, plan, role, asked, median, mean, made, underHalf } = words.attainmentHead;
  return {
    kind: "table",
    caption: words.attainmentTable,
    head: [market, plan, role, asked, median, mean, made, underHalf],
    rows: view.markets.flatMap((one) => rows(its, one)),
    numeric: [4, 5, 6, 7],
  };
}

/** Whether a plan holds people to a scorecard. */
function hasCard({ view, pay }: PayView, plan: LabelledPlan): boolean {
  return pay.attainment.some(
    ({ arm, component }) =>
      view.findings.arms.some(({ id, plan: name }) => id === arm && name === plan.name) &&
      measuresOf(componentAt(plan, component).terms) !== undefined,
  );
}

function introduction(its: PayView): readonly Block[] {
  const { view, pay, words } = its;
  const armsOf = (plan: LabelledPlan) => view.findings.arms.filter((arm) => arm.plan === plan.name);
  const asks = (plan: LabelledPlan) =>
    pay.attainment.some((one) => armsOf(plan).some((arm) => arm.id === one.arm));
  const silent = view.findings.plans.filter((plan) => !asks(plan)).map(({ short }) => short);
  const texts = [
    words.attainmentText,
    ...(pay.attainment.some((one) => one.of === "plan") ? [words.againstPlanText] : []),
    ...(view.findings.plans.some((plan) => hasCard(its, plan)) ? [words.cardText] : []),
    ...(silent.length > 0 ? [words.noneAsked({ plans: silent })] : []),
  ];
  return texts.map((text) => ({ kind: "paragraph", text }));
}

/** How far people came toward what plans ask of them; says so where no plan asks for anything; nothing in older findings. */
export function attainment(view: FindingsView): Section | undefined {
  const its = payViewOf(view);
  if (!its) return undefined;
  const none: Block = { kind: "paragraph", text: its.words.noAttainment };
  const blocks =
    its.pay.attainment.length === 0
      ? [none]
      : [...introduction(its), ...view.findings.plans.flatMap((plan) => chart(its, plan)), table(its)];
  return { id: "attainment", heading: its.words.headings.attainment, blocks };
}
