import type { ComparisonWords } from "../../experiments/sections/comparison-words.ts";
import { russianPlural } from "./plural.ts";
import { inGuillemets } from "./typeset.ts";

function inMonths(months: number): string {
  return russianPlural(months, ["месяц", "месяца", "месяцев"]);
}

/** «из одного прогона, из двух прогонов» */
function ofTrials(trials: string): string {
  return russianPlural(trials, ["прогона", "прогонов", "прогонов"]);
}

/** «по одному прогону, по двум прогонам» */
function overTrials(trials: string): string {
  return russianPlural(trials, ["прогону", "прогонам", "прогонам"]);
}

/** «в одном прогоне, в двух прогонах» */
function inTrials(trials: string): string {
  return russianPlural(trials, ["прогоне", "прогонах", "прогонах"]);
}

function moneyIn(currency: string): string {
  return currency === "" ? "Деньги — в единицах сценария." : `Деньги — в ${currency}.`;
}

const plan = (title: string): string => `план ${inGuillemets(title)}`;
const toPlan = (title: string): string => `планом ${inGuillemets(title)}`;
const ofPlan = (title: string): string => `плана ${inGuillemets(title)}`;

/** A title in the middle of a sentence; abbreviations such as MQL keep their capitals. */
function inside(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? `${title[0]!.toLowerCase()}${title.slice(1)}` : title;
}

/** A title at the beginning of a sentence. */
function first(title: string): string {
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
}

/** The Russian sentences of a report on plans and markets. */
export const comparison: ComparisonWords = {
  contents: "Содержание",
  subtitle: (p) =>
    `Имитационная модель · ${inMonths(p.months)} · по ${russianPlural(p.trials, ["прогону", "прогона", "прогонов"])} каждого плана на каждом рынке · ${p.name} · Truce ${p.software}`,
  interrupted: (p) =>
    `Расчёт был прерван: готово ${p.done} из ${ofTrials(p.asked)} каждого варианта. Все числа ниже — только по ним.`,
  money: (amount, currency) => (currency === "" ? amount : `${amount}\u00a0${currency}`),
  titleWithUnit: (title, unit) => `${title}, ${unit}`,
  range: (low, high) => `${low}\u00a0…\u00a0${high}`,
  points: (amount) => `${amount}\u00a0п.\u00a0п.`,
  hedged: (change) => `${change}\u202f?`,
  hedgedInWords: (change) => `${change} (возможно, случайность)`,
  headings: {
    question: "Вопрос",
    answer: "Ответ",
    setup: "Что смоделировано",
    arms: "Что приносит каждый план",
    differences: "Чем различаются планы",
    overTime: "Динамика",
    plans: "Что платит каждый план и во что он обошёлся",
    levers: "Что делали люди",
    observed: "Модель и факт",
    assumptions: "Допущения",
    limits: "Ограничения",
    reproduce: "Как повторить расчёт",
  },
  company: (p) =>
    `Смоделирована компания на рынке из ${russianPlural(p.customers, ["человека", "человек", "человек"])}; срок — ${inMonths(p.months)}. Маркетологов: ${p.marketers}. Менеджеров по продажам: ${p.reps}.`,
  trials: (p) =>
    `Каждый план прошёл через каждый рынок в ${inTrials(p.done)}. В прогонах с одним номером случайность общая: одним и тем же людям в одни и те же дни нужно одно и то же, поэтому планы различаются только тем, что они сами меняют.`,
  oneArmTrials: (p) => `Прогонов, каждый со своей случайностью: ${p.done}.`,
  decided: (p) =>
    `${p.market}: лучше ${plan(p.best)}. За ${inMonths(p.months)} он оставляет на ${p.amount} больше прибыли после бонусов, чем ${plan(p.runnerUp)} (95%-й доверительный интервал: от ${p.low} до ${p.high}).`,
  openTwo: (p) =>
    `${p.market}: явно лучшего плана нет. За ${inMonths(p.months)} ${plan(p.best)} опережает ${plan(p.runnerUp)} на ${p.amount} по прибыли после бонусов, но 95%-й доверительный интервал, от ${p.low} до ${p.high}, включает ноль.`,
  openMany: (p) =>
    `${p.market}: явно лучшего плана нет. За ${inMonths(p.months)} ${plan(p.best)} опережает ${plan(p.runnerUp)} на ${p.amount} по прибыли после бонусов (95%-й доверительный интервал: от ${p.low} до ${p.high}), но при таком числе планов это может быть случайностью.`,
  oneTrial: (p) =>
    `${p.market}: один прогон ничего не решает. В нём ${plan(p.best)} опередил ${plan(p.runnerUp)} на ${p.amount} по прибыли после бонусов.`,
  same: (p) =>
    `${p.market}: планы ${inGuillemets(p.best)} и ${inGuillemets(p.runnerUp)} в каждом прогоне дали в точности одну и ту же прибыль.`,
  level: (p) =>
    `${p.market}: явно лучшего плана нет. За ${inMonths(p.months)} планы ${inGuillemets(p.best)} и ${inGuillemets(p.runnerUp)}, насколько видно по этим прогонам, идут вровень по прибыли после бонусов: 95%-й доверительный интервал разности — от ${p.low} до ${p.high}.`,
  behindProfit: (p) =>
    `${first(plan(p.best))} заканчивает с прибылью ${p.bestProfit}, выплатив бонусов на ${p.bestBonuses}; ${plan(p.runnerUp)} — с прибылью ${p.runnerUpProfit}, выплатив бонусов на ${p.runnerUpBonuses}.`,
  behindCustomers: (p) => `${first(plan(p.plan))} по сравнению с ${toPlan(p.baseline)}: ${p.changes}.`,
  changeOf: (metric, change) => `${inside(metric)} ${change}`,
  list: (items) => items.join(", "),
  needBroughtBack: (p) =>
    `Сама по себе потребность на этом рынке к последнему кварталу упала бы до ${p.alone} здорового уровня; стратегические сессии (${p.sessions} за прогон) довели её до ${p.need}.`,
  single: (p) =>
    `${p.market}: ${plan(p.plan)} за ${inMonths(p.months)} приносит ${p.amount} прибыли после бонусов (среднее по прогонам ± половина 95%-го доверительного интервала).`,
  spans: {
    run: "Весь срок",
    month1: "1-й месяц",
    quarter1: "1-й квартал",
    year1: "1-й год",
    year2: "2-й год",
    lastQuarter: "Последний квартал",
  },
  spansTable: (p) =>
    `${p.market}: изменение относительно ${ofPlan(p.baseline)} в начале и позже. Вопросительный знак: возможно, случайность (p не меньше 0,05).`,
  metric: "Показатель",
  plan: "План",
  metricOfPlan: (metric, its) => `${metric}, ${inGuillemets(its)}`,
  namesTable: "Как планы и рынки с длинными заголовками называются в таблицах и на графиках.",
  namesHead: { short: "Краткое имя", title: "Заголовок" },
  marksComeRound: ({ plans }) =>
    `На графиках ${plans} разных знаков; у следующих планов те же знаки других цветов. Столько планов лучше разнести по нескольким сравнениям.`,
  armsTable: (p) =>
    `${p.market}, весь срок: среднее по прогонам ± половина 95%-го доверительного интервала. ${moneyIn(p.currency)}`,
  differencesText:
    "p — значение двустороннего парного t-критерия. Поправки на число строк нет: из двадцати строк, за которыми ничего не стоит, примерно одна покажет p ниже 0,05. Доверяйте тому, что велико и складывается в одну картину.",
  differencesTextOfMany:
    "p — значение двустороннего парного t-критерия с поправкой на число планов (метод Холма). Поправки на число показателей нет: из двадцати показателей, за которыми ничего не стоит, примерно один покажет p ниже 0,05. Доверяйте тому, что велико и складывается в одну картину.",
  differencesTable: (p) =>
    `${p.market}, весь срок: парная разность с ${toPlan(p.baseline)}. ${moneyIn(p.currency)}`,
  differenceHead: {
    difference: "Разность",
    interval: "95%-й доверительный интервал",
    relative: "Изменение",
    p: "p",
  },
  differenceChart: {
    title: (p) => `Изменение относительно ${ofPlan(p.baseline)}, весь срок`,
    titleOfSeveral: "Изменение относительно первого плана каждого рынка, весь срок",
    titleOfOne: (p) => `${first(plan(p.plan))} по сравнению с ${toPlan(p.baseline)}, весь срок`,
    subtitle:
      "Точка — средняя парная разность, черта — 95%-й доверительный интервал. Стрелка — значение за краем оси.",
    x: "изменение",
    text: "Черта, которая пересекает ноль, оставляет открытым, есть ли разница. Чем больше, тем лучше: лиды, их качество, число сделок на MQL, сделки, выручка и прибыль. Чем меньше, тем лучше: давление на клиентов, отписки и скидка.",
  },
  bandSubtitle: (p) => `Линия — среднее по ${overTrials(p.trials)}, полоса — девять прогонов из десяти.`,
  notFromZero: "Ось начинается не с нуля.",
  noteSubtitle: (p) =>
    `Над графиками: ${plan(p.plan)} против ${ofPlan(p.baseline)}; «?» — возможно, случайность.`,
  shortSpans: {
    run: "весь срок",
    month1: "1-й мес.",
    quarter1: "1-й кв.",
    year1: "1-й год",
    year2: "2-й год",
    lastQuarter: "посл. кв.",
  },
  note: (p) => `${p.firstSpan}: ${p.first} · ${p.lastSpan}: ${p.last}`,
  each: { week: "в неделю", month: "в месяц" },
  aTime: (title, each) => `${title} ${each}`,
  moneyATime: (currency, each) => `${currency} ${each}`.trim(),
  timeChart: {
    leads: "Число лидов",
    leadFit: "Качество лидов: истинное соответствие новых лидов",
    mqlToDeal: "Сделок на каждый MQL за то же время",
    pressure: "Спам-давление: недавние контакты, которые ощущает человек",
    optOuts: "Число отписок",
    discount: "Скидка в выигранных сделках",
    needIndex: "Рынок: потребность относительно здорового уровня",
  },
  timeNote: {
    leadFit:
      "Показатель говорит, кого привлекает маркетинг, а не насколько эти люди прогреты и что с ними станет: об этом — число сделок на MQL.",
    pressure: "Чем старше контакт, тем меньше он значит.",
    needIndex:
      "Индекс движется вместе с рынком и со стратегическими сессиями, которые открывают новые потребности.",
  },
  month: "месяц",
  axis: {
    share: "доля",
    ratio: "отношение",
    days: "рабочие дни",
    pressure: "недавние контакты",
    index: "индекс, 1 — здоровый уровень",
    fit: "соответствие, от 0 до 1",
  },
  planTerms:
    "Из чего состоит каждый план после расчёта всех условий. Ставки, заданные через целевую стоимость, определил пилот.",
  component: (p) => p.title,
  sentenceAndTerms: (p) => `${p.sentence} ${first(p.terms)}.`,
  metricInTerms: inside,
  listOfTerms: (items) => items.join("; "),
  planHead: { component: "Элемент", recipient: "Получатель", period: "Период", terms: "Условия" },
  setAlike: "Планы с целевой стоимостью настроены так, чтобы при обычном поведении стоить одинаково.",
  costText:
    "План, который платит за результат, платит больше, когда приносит больше, поэтому фактические выплаты — это итог, а прибыль после бонусов — то, что остаётся за их вычетом.",
  moneyTable: (p) =>
    `${p.market}: от выручки к прибыли за ${inMonths(p.months)}, средние по прогонам, ${p.amounts}.`,
  amounts: {
    thousands: (currency) => (currency === "" ? "в тысячах" : `в тыс.\u00a0${currency}`),
    units: (currency) => (currency === "" ? "в денежных единицах" : `в ${currency}`),
  },
  moneyHead: { line: "Статья", difference: "Разность" },
  moneyLines: {
    revenue: "Выручка",
    goods: "Себестоимость",
    touches: "Касания",
    salaries: "Оклады",
    sessions: "Стратегические сессии",
    before: "Прибыль до бонусов",
    bonuses: "Бонусы",
    after: "Прибыль после бонусов",
  },
  leversText:
    "Рычаги — это доли рабочего дня или установки от 0 до 1. Люди двигали их сами, исходя из того, за что платит их план и что, как они считают, дают их рычаги.",
  leversCaption: "У каждого графика своя ось; все оси начинаются с нуля.",
  leversTable: (p) => `${p.market}: среднее значение каждого рычага, ${inside(p.from)} → ${inside(p.to)}.`,
  leversTableOne: (p) => `${p.market}: среднее значение каждого рычага, ${inside(p.span)}.`,
  leversChart: (p) => `${p.market}, ${p.department}: что делали люди`,
  lever: "Рычаг",
  departments: { company: "компания", marketing: "маркетинг", sales: "продажи" },
  leverAxis: "уровень",
  observedText:
    "В сценарии есть данные настоящей компании. Они показаны рядом с моделью; помесячно модель под них не подгоняли.",
  observedChart: {
    title: (p) => `${p.market}: факт и модель по месяцам`,
    subtitle: "Столбцы — факт, линии — модель, среднее по прогонам.",
    y: "в месяц",
    counts: ",~f",
  },
  observedTable: (p) =>
    `${p.market}, ${inside(p.metric)}: факт и модель по месяцам, ошибка в процентах от факта.`,
  observedHead: { month: "Месяц", observed: "Факт", simulated: "Модель", error: "Ошибка" },
  assumptions: {
    pilot: (p) =>
      `То, во что люди верят в начале, взято из пилота: в ${russianPlural(p.runs, ["коротком прогоне", "коротких прогонах", "коротких прогонах"])} измерено, что даёт каждый рычаг за ${inMonths(p.months)} при обычном поведении на здоровом рынке. Ни одно убеждение не вписано вручную, и они общие для всех планов и рынков.`,
    learning:
      "Дальше люди сдвигают рычаги к тому, за что платит их собственный план, насколько они это видят, и учатся на своих результатах. Ничто в программе не привязывает план к исходу.",
    cost: "Планы с целевой стоимостью настроены так, чтобы при обычном поведении стоить одинаково. Фактическая стоимость у них разная, потому что разное поведение; выше она стоит рядом с прибылью.",
    costNotSet:
      "Эти планы не настраивали на одинаковую стоимость. Во что обошёлся бы каждый при обычном поведении и во что обошёлся на деле, показано выше рядом с прибылью.",
    parameters:
      "Большинство параметров — допущения: исходные значения, при которых месяц компании такого размера выглядит правдоподобно. В схеме сценария у каждого указан источник или слово «assumed» (допущение); использованные значения — в файле manifest.json.",
    needs:
      "Потребности возникают сами: планы влияют на то, кого обслуживают и как давят на людей, но не на то, у кого возникнет потребность. Исключение — стратегическая сессия: руководитель, который считает виноватым рынок, может её оплатить, и она открывает новые потребности.",
    market: (p) =>
      `${p.market}: сам по себе индекс новых потребностей идёт от ${p.first} в первом месяце к ${p.last} в последнем (1 — здоровый уровень).`,
  },
  limits: [
    "Эта компания — модель. Интервалы показывают случайность внутри модели, а не сомнение в ней самой: неверное допущение неверно в каждом прогоне.",
    "Смотрите на направления и порядок величин, а не на суммы. Деньги здесь — не прогноз выручки, прибыли или заработка в какой-либо компании.",
    "Не используйте расчёт, чтобы оценивать людей, платить им, нанимать или увольнять, и не меняйте план мотивации только на его основании: сначала проверьте изменение в малом масштабе.",
    "Прибыль заканчивается вместе со сроком расчёта. Того, что клиенты заплатили бы позже и что принесли бы отписавшиеся, нет ни в одном числе.",
    "То, насколько сильно действуют предвзятость руководителя, бюджет, поиск виноватых и стратегические сессии, взято как допущение, а не выведено из данных.",
    "Люди здесь учатся медленно, не разговаривают друг с другом, не увольняются и не обманывают в отчётах сверх того, что задано в сценарии.",
  ],
  reproduce: {
    text: "Тот же сценарий, то же зерно, та же версия — те же числа до последней цифры. В файле manifest.json этого расчёта лежат сценарий со всеми значениями и команда.",
    noCommand: (p) =>
      `truce ${p.experiment} <файл-сценария> --seed ${p.seed} --trials ${p.trials} --months ${p.months}`,
    facts: (p) => [
      `Версия Truce: ${p.software}`,
      `Зерно случайности (seed): ${p.seed}`,
      `Отпечаток всего, что определяет числа: ${p.fingerprint}`,
      `Отпечаток пилота: ${p.pilot}`,
    ],
  },
  terminal: {
    plan: "план",
    difference: "разность",
    columns: {
      leads: "лиды",
      leadFit: "качество",
      pressure: "давление",
      optOuts: "отписки",
      revenue: "выручка",
      profit: "прибыль",
    },
    reading: (p) => {
      const over: readonly [string, string, string] = p.paired
        ? ["парному прогону", "парным прогонам", "парным прогонам"]
        : ["прогону", "прогонам", "прогонам"];
      const people = russianPlural(p.customers, ["клиент", "клиента", "клиентов"]);
      const money = p.currency === "" ? "деньги в единицах сценария" : `деньги в ${p.currency}`;
      return `Среднее по ${russianPlural(p.trials, over)} каждого варианта ± половина 95%-го доверительного интервала; ${inMonths(p.months)}, ${people}, ${money}. Качество — среднее истинное соответствие лидов; оно и давление — средние за весь срок, остальное — суммы.`;
    },
  },
};
