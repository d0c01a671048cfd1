import { payMix as payMixChart } from "../../charts/pay-mix.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import type { Block, Section } from "../../report/section.ts";
import { isNothing } from "../../statistics/nothing.ts";
import type { FindingsView, LabelledPlan } from "./findings-view.ts";
import {
  amountText,
  componentAt,
  componentTitle,
  isSalary,
  type PayView,
  payViewOf,
  percentText,
  typeTitle,
} from "./pay-view.ts";

/** What a plan means one person of a department to earn a year. */
interface Target {
  readonly plan: LabelledPlan;
  readonly role: Department;
  readonly parts: readonly { readonly component: number; readonly amount: number }[];
  readonly salary: number;
  readonly variable: number;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function targetOf({ pay }: PayView, plan: LabelledPlan, role: Department): Target {
  const parts = pay.targets.filter((one) => one.plan === plan.name && one.role === role);
  const of = (salary: boolean) =>
    sum(parts.filter(({ component }) => isSalary(plan, component) === salary).map(({ amount }) => amount));
  return { plan, role, parts, salary: of(true), variable: of(false) };
}

function targetsOf(its: PayView): readonly Target[] {
  return departments.flatMap((role) => its.view.findings.plans.map((plan) => targetOf(its, plan, role)));
}

/** Kinds of pay in the order of plans, the salary first. */
function kindsOf(targets: readonly Target[]): readonly string[] {
  const kinds = targets.flatMap(({ plan, parts }) =>
    parts.map(({ component }) => componentAt(plan, component).type),
  );
  return [...new Set(["salary", ...kinds])].filter((kind) => kinds.includes(kind));
}

function chart(its: PayView, targets: readonly Target[]): Block {
  const { view, words, money } = its;
  const kinds = kindsOf(targets);
  const bars = (role: Department) =>
    targets
      .filter((target) => target.role === role)
      .flatMap(({ plan, parts }) =>
        kinds.map((kind, part) => ({
          plan: view.placeOf(plan.name),
          part,
          amount: sum(
            parts
              .filter(({ component }) => componentAt(plan, component).type === kind)
              .map(({ amount }) => amount),
          ),
        })),
      )
      .filter(({ amount }) => amount !== 0);
  const wholes = (role: Department) =>
    targets
      .filter((target) => target.role === role)
      .map(({ plan, salary, variable }) => ({
        plan: view.placeOf(plan.name),
        whole: salary + variable,
        label: amountText(its, salary + variable),
      }));
  const { title, subtitle, text } = words.mixChart;
  const spec = payMixChart({
    title,
    subtitle,
    format: view.moneyAxis,
    xTitle: money,
    parts: kinds.map((kind) => typeTitle(kind, view.language)),
    plans: view.findings.plans.map(({ short }) => short),
    panels: departments.map((role) => ({ title: words.roles[role], bars: bars(role), wholes: wholes(role) })),
    language: view.language,
  });
  return { kind: "chart", name: "pay-mix", title, text, spec };
}

function row(its: PayView, { plan, role, parts, salary, variable }: Target): readonly string[] {
  const { words } = its;
  const whole = salary + variable;
  const named = parts
    .filter(({ component }) => !isSalary(plan, component))
    .map(({ component, amount }) =>
      words.part({ title: componentTitle(its, plan, component), amount: amountText(its, amount) }),
    );
  return [
    words.roles[role],
    plan.short,
    amountText(its, salary),
    amountText(its, variable),
    amountText(its, whole),
    whole > 0 && !isNothing(whole, ...parts.map(({ amount }) => amount))
      ? words.mix({
          salary: percentText(its, salary / whole),
          variable: percentText(its, 1 - salary / whole),
        })
      : "\u2013",
    named.length > 0 ? words.list(named) : words.noVariable,
  ];
}

function table(its: PayView, targets: readonly Target[]): Block {
  const { words, money } = its;
  const { role, plan, salary, variable, total, mix, parts } = words.mixHead;
  return {
    kind: "table",
    caption: words.mixTable({ money }),
    head: [role, plan, salary, variable, total, mix, parts],
    rows: targets.map((target) => row(its, target)),
    numeric: [2, 3, 4, 5],
  };
}

/** What each plan means people to earn, and how much of that depends on results; nothing in older findings. */
export function payMix(view: FindingsView): Section | undefined {
  const its = payViewOf(view);
  if (!its) return undefined;
  const targets = targetsOf(its);
  return {
    id: "pay-mix",
    heading: its.words.headings.mix,
    blocks: [{ kind: "paragraph", text: its.words.mixText }, chart(its, targets), table(its, targets)],
  };
}
