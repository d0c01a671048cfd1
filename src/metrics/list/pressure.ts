import type { Metric } from "../metric.ts";

/** How hard people are chased, and what they do when it is too much. */
export const pressure = [
  {
    name: "contacts",
    title: { en: "Contacts", ru: "Контакты" },
    sentence: {
      en: "Touches and calls that reached somebody.",
      ru: "Касания и звонки, которые до кого-то дошли.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { contacts: 1 },
  },
  {
    name: "attempts",
    title: { en: "Attempts", ru: "Попытки контакта" },
    sentence: {
      en: "Touches and calls tried, those on people who have opted out included.",
      ru: "Все попытки касаний и звонков, включая обращения к тем, кто отписался.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { attempts: 1 },
  },
  {
    name: "wastedShare",
    title: { en: "Wasted attempts", ru: "Холостые попытки" },
    sentence: {
      en: "Share of attempts that went to people who have opted out and so reached nobody.",
      ru: "Доля попыток, направленных тем, кто отписался, и потому не дошедших ни до кого.",
    },
    unit: "share",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { attempts: 1, contacts: -1 },
    per: { attempts: 1 },
  },
  {
    name: "contactsPerBuyer",
    title: { en: "Contacts per buyer", ru: "Контактов на покупателя" },
    sentence: {
      en: "Contacts, divided by the needs that arose in the same time: how hard each real buyer is chased.",
      ru: "Число контактов, делённое на число возникших за то же время потребностей: насколько плотно осаждают каждого реального покупателя.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company"],
    sum: { contacts: 1 },
    per: { needs: 1 },
  },
  {
    name: "pressure",
    title: { en: "Pressure", ru: "Давление на клиентов" },
    sentence: {
      en: "Mean stock of recent contacts that a person in the market remembers.",
      ru: "Средний запас недавних контактов, который помнит человек на рынке.",
    },
    unit: "pressure",
    better: "lower",
    course: 30,
    scopes: ["company"],
    gauge: "pressureMean",
  },
  {
    name: "pressureP95",
    title: { en: "Pressure, 95th percentile", ru: "Давление, 95-й процентиль" },
    sentence: {
      en: "Pressure that one person in twenty exceeds.",
      ru: "Давление, которое превышено у каждого двадцатого.",
    },
    unit: "pressure",
    better: "lower",
    scopes: ["company"],
    gauge: "pressureP95",
  },
  {
    name: "optOuts",
    title: { en: "Opt-outs", ru: "Отписки" },
    sentence: {
      en: "People who opted out and can never be contacted again.",
      ru: "Люди, которые отписались и с которыми больше нельзя связаться.",
    },
    unit: "count",
    better: "lower",
    course: 80,
    scopes: ["company", "marketing", "sales", "person"],
    sum: { optOuts: 1 },
  },
  {
    name: "complaints",
    title: { en: "Complaints", ru: "Жалобы" },
    sentence: {
      en: "People who opted out and complained in public.",
      ru: "Люди, которые отписались и публично пожаловались.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { complaints: 1 },
  },
  {
    name: "addressable",
    title: { en: "Addressable people", ru: "Доступная аудитория" },
    sentence: {
      en: "People in the market who have not opted out.",
      ru: "Люди на рынке, которые не отписались.",
    },
    unit: "count",
    better: "higher",
    scopes: ["company"],
    gauge: "addressable",
  },
] as const satisfies readonly Metric[];
