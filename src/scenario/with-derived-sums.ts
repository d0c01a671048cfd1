import type { z } from "zod";
import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import { effortChannelSchema } from "../model/parameters/channel.ts";
import { type Company, companySchema } from "../model/parameters/company.ts";
import type { Anchor } from "../model/parameters/quantity.ts";
import { roles } from "../model/roles/index.ts";
import { valueAt } from "./known-keys.ts";
import type { ScenarioDocument } from "./parse-document.ts";
import { salaryWays, statedSalary } from "./stated-salary.ts";

type Data = Readonly<Record<string, unknown>>;
type Scale = Readonly<Record<Anchor, number>>;

const usual: Company = companySchema.parse({});

/**
 * The same document with the sums that it leaves out as multiples of those that it states. A company is in one unit of money: whoever
 * states a ticket or a salary gets prices, salaries and pots in that unit, whatever the default company's is. A ticket alone stands for a salary,
 * and a salary for a ticket, in the default company's proportion. What is stated stays.
 */
export function withDerivedSums(document: ScenarioDocument): ScenarioDocument {
  const scale = scaleOf(document.data);
  const people = headcount(document.data) / headcount({});
  if (scale.ticket === 1 && scale.salary === 1 && people === 1) return document;
  const company = withSums(mapOr(document.data.company), scale, people);
  return { ...document, data: withSalaries({ ...document.data, company }, company) };
}

/** Whether a document says in which unit of money its company is, by a ticket or a salary. */
export function statesUnit(data: Data): boolean {
  return Object.values(anchorsOf(data)).some((times) => times !== undefined);
}

/** The parameters of a group of the company that are sums, and grow with a ticket or a salary. */
export function growingWith(group: string): readonly string[] {
  const groups: Readonly<Record<string, z.ZodType>> = companySchema.unwrap().shape;
  if (!Object.hasOwn(groups, group)) return [];
  return Object.entries(shapeOf(groups[group]!)).flatMap(([key, field]) =>
    anchorOf(field) === undefined ? [] : [key],
  );
}

/** How many times the default company's ticket and salary those of the document are. */
function scaleOf(data: Data): Scale {
  const { ticket, salary } = anchorsOf(data);
  return { ticket: ticket ?? salary ?? 1, salary: salary ?? ticket ?? 1 };
}

/** The same of what the document states itself. */
function anchorsOf(data: Data): Readonly<Record<Anchor, number | undefined>> {
  const ticket = ratio(
    valueAt(data, ["company", "customers", "ticketMedian"]),
    usual.customers.ticketMedian,
    shapeOf(companySchema.unwrap().shape.customers).ticketMedian!,
  );
  const salary = ratio(
    valueAt(data, ["company", "money", "salaryPerWeek"]) ?? statedSalary(data)?.perWeek,
    usual.money.salaryPerWeek,
    shapeOf(companySchema.unwrap().shape.money).salaryPerWeek!,
  );
  return { ticket, salary };
}

/** How many times the usual sum a stated one is, if a company can state it. */
function ratio(stated: unknown, usually: number, field: z.ZodType): number | undefined {
  return typeof stated === "number" && stated > 0 && field.safeParse(stated).success
    ? stated / usually
    : undefined;
}

function headcount(data: Data): number {
  return roles.reduce((sum, { group }) => sum + countOf(group, data), 0);
}

function countOf(group: (typeof roles)[number]["group"], data: Data): number {
  const stated = valueAt(data, ["company", group, "count"]);
  const field = shapeOf(companySchema.unwrap().shape[group]).count!;
  return field.safeParse(stated).success
    ? ((stated as number | undefined) ?? usual[group].count)
    : usual[group].count;
}

/** A company with its sums in the document's unit of money; those that grow with the number of people, too. */
function withSums(company: Data, scale: Scale, people: number): Data {
  const groups = Object.entries(companySchema.unwrap().shape).flatMap(([name, group]) => {
    const stated = company[name] ?? {};
    const sums =
      isMap(stated) && stated.preset === undefined && name !== "channels"
        ? derived(shapeOf(group), stated, scale)
        : {};
    return Object.keys(sums).length === 0 ? [] : [[name, { ...sums, ...mapOr(stated) }] as const];
  });
  const whole = { ...company, ...Object.fromEntries(groups) };
  return {
    ...whole,
    money: withPot(mapOr(whole.money), mapOr(company.money), people),
    channels: withTouches(company, scale),
  };
}

/** What a group leaves out of what grows with an anchor. */
function derived(shape: Readonly<Record<string, z.ZodType>>, stated: Data, scale: Scale): Data {
  const sums = Object.entries(shape).flatMap(([key, field]) => {
    const growsWith = anchorOf(field);
    if (growsWith === undefined || Object.keys(stated).some((one) => isSame(one, key))) return [];
    const sum = (field.parse(undefined) as number) * scale[growsWith];
    // What no company could state is not made of what it states either.
    return field.safeParse(sum).success ? [[key, sum] as const] : [];
  });
  return Object.fromEntries(sums);
}

/** A salary may be stated by the week, the month or the year. */
function isSame(stated: string, key: string): boolean {
  return stated === key || (key === "salaryPerWeek" && /^salaryPer(Month|Year)$/.test(stated));
}

function withPot(money: Data, stated: Data, people: number): Data {
  if (Object.hasOwn(stated, "bonusPot")) return money;
  const pot = ((money.bonusPot ?? usual.money.bonusPot) as number) * people;
  return shapeOf(companySchema.unwrap().shape.money).bonusPot!.safeParse(pot).success
    ? { ...money, bonusPot: pot }
    : money;
}

/** Channels whose touches cost what they do in the document's unit. */
function withTouches(company: Data, { ticket }: Scale): Data {
  const stated = mapOr(company.channels);
  const builtIn = builtInChannels.map(({ name, terms }) => [name, terms.costPerTouch] as const);
  const own = Object.keys(stated).filter((name) => !builtIn.some(([other]) => other === name));
  const usually = effortChannelSchema.shape.costPerTouch.parse(undefined);
  const all = new Map([...builtIn, ...own.map((name) => [name, usually] as const)]);
  const order = [...new Set([...(isComplete(stated) ? Object.keys(stated) : all.keys()), ...all.keys()])];
  return Object.fromEntries(order.map((name) => [name, withTouch(stated[name], all.get(name)! * ticket)]));
}

function isComplete(stated: Data): boolean {
  return builtInChannels.every(({ name }) => Object.hasOwn(stated, name));
}

function withTouch(channel: unknown, costPerTouch: number): unknown {
  if (channel !== undefined && !(isMap(channel) && [undefined, "effort"].includes(channel.kind as string)))
    return channel;
  return { costPerTouch, ...mapOr(channel) };
}

/** Plans in which every salary has its sum. */
function withSalaries(data: Data, company: Data): Data {
  const perWeek = mapOr(company.money).salaryPerWeek ?? usual.money.salaryPerWeek;
  const inPlan = (plan: unknown): unknown => {
    if (!isMap(plan) || !Array.isArray(plan.components)) return plan;
    const components = plan.components.map((terms: unknown) =>
      isMap(terms) &&
      terms.type === "salary" &&
      !Object.keys(salaryWays).some((way) => Object.hasOwn(terms, way))
        ? { ...terms, perWeek }
        : terms,
    );
    return { ...plan, components };
  };
  const plans = isMap(data.plans) && {
    plans: Object.fromEntries(Object.entries(data.plans).map(([name, plan]) => [name, inPlan(plan)])),
  };
  const alone = Object.fromEntries(
    ["plan", "planInForce"].flatMap((key) => (Object.hasOwn(data, key) ? [[key, inPlan(data[key])]] : [])),
  );
  return { ...data, ...plans, ...alone };
}

/** Of which stated sum a parameter is a multiple, if it is of one. */
function anchorOf(field: z.ZodType): Anchor | undefined {
  return (field.meta() as { readonly growsWith?: Anchor } | undefined)?.growsWith;
}

/** The fields of a group of parameters; none of what is no group. */
function shapeOf(group: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const inside = group as { unwrap?: () => { readonly shape?: Readonly<Record<string, z.ZodType>> } };
  return inside.unwrap?.().shape ?? {};
}

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapOr(value: unknown): Data {
  return isMap(value) ? value : {};
}
