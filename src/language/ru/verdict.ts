import type { Deciding, Known, TwoPlans, VerdictWords } from "../../experiments/sections/verdict-words.ts";
import { russianPlural } from "./plural.ts";
import { inGuillemets, inside } from "./typeset.ts";

function over(months: number): string {
  return `За ${russianPlural(months, ["месяц", "месяца", "месяцев"])}`;
}

function gap({ metric, amount, isMore, best, other, interval, months, plans }: TwoPlans): string {
  const second = `${plans > 2 ? "при втором, " : "при плане "}${inGuillemets(other)}`;
  return amount === undefined
    ? `${over(months)} ${metric} при плане ${inGuillemets(best)} — на том же уровне, что и ${second} (${interval}).`
    : `${over(months)} ${metric} при плане ${inGuillemets(best)} на ${amount} ${isMore ? "больше" : "меньше"}, чем ${second} (${interval}).`;
}

function noMatter(margin: string | undefined): string {
  return margin === undefined ? "" : ` Разница до ${margin} не важна.`;
}

function inList(names: readonly string[]): string {
  return names
    .map(inGuillemets)
    .join("\n")
    .replace(/\n(?=[^\n]*$)/, " и ")
    .replaceAll("\n", ", ");
}

function reaching({ asked, isKnown, batches }: Known): string {
  if (isKnown) return `требовалась ± ${asked}`;
  return batches === undefined
    ? `требуемой ± ${asked} не даст никакое разумное число серий`
    : `для требуемой ± ${asked} серий нужно примерно ${batches}`;
}

function deciding({ batches, trialsEach, made }: Deciding): string {
  return batches === undefined
    ? "Никакое разумное число серий этого не решит."
    : `Вероятно, хватит ${russianPlural(batches, ["серии", "серий", "серий"])} по ${russianPlural(trialsEach, ["прогону", "прогона", "прогонов"])}, если дальше всё пойдёт так же (сейчас серий: ${made}).`;
}

/** The Russian words of verdicts. */
export const verdict: VerdictWords = {
  metric: ({ name, title }) => (name === "profit" ? "прибыль после бонусов" : inside(title)),
  interval: (low, high) => `95%-й доверительный интервал: от ${low} до ${high}`,
  always: "в каждом прогоне одинаково",
  alone: (p) =>
    `${p.market}: ${over(p.months).toLowerCase()} ${p.metric} при плане ${inGuillemets(p.plan)} — ${p.amount} (среднее по прогонам ± половина 95%-го доверительного интервала).`,
  better: (p) =>
    `${p.market}: ${p.plans > 2 ? `из ${russianPlural(p.plans, ["плана", "планов", "планов"])} лучший — ${inGuillemets(p.best)}` : `лучше план ${inGuillemets(p.best)}`}. ${gap(p)}`,
  betterByLess: (p) =>
    `${p.market}: план ${inGuillemets(p.best)} лучше, но разница так мала, что не важна. ${gap(p)}${noMatter(p.margin)}`,
  equal: (p) => `${p.market}: планы ${inList(p.mayBeBest)} практически равны. ${gap(p)}${noMatter(p.margin)}`,
  dependsOnAssumptions: (p) =>
    `${p.market}: зависит от допущений, сравнение планов такое же, как в этой компании, в ${p.count} из ${p.of} компаний, выбранных в их границах. ${gap(p)}`,
  open: (p) =>
    `${p.market}: вопрос открыт, по этим прогонам не видно, какой план ${p.plans > 2 ? "лучший" : "лучше"}. ${gap(p)} ${deciding(p)}`,
  same: (p) =>
    `${p.market}: при планах ${inList(p.plans)} в каждом прогоне в точности одно и то же: ${p.metric}.`,
  onePilot: (p) =>
    `${p.market}: один пилот ничего не решает. Все люди узнали действие своих рычагов из одного и того же пилота, и этой случайности нет ни в одном интервале. ${gap(p)} Задайте две серии или больше.`,
  unrecorded: (p) =>
    `${p.market}: сказать нечего. Показатель «${p.metric}» есть в слишком малом числе прогонов.`,
  mayBeBest: (p) =>
    `Могут быть лучшими: ${p.mayBeBest.map(inGuillemets).join(", ")}. Исключены: ${p.ruledOut.length === 0 ? "ни один" : p.ruledOut.map(inGuillemets).join(", ")}. Интервалы лучшего плана против каждого другого верны все вместе с вероятностью 95% (поправка Бонферрони).`,
  learned: (p) =>
    `Из сомнения в этой разности ${p.share} приходится на то, чему люди случайно научились: у каждой из серий (их ${p.batches}) свой пилот; остальное — случайность прогонов.`,
  oneTaught:
    "Все люди узнали действие своих рычагов из одного пилота, и этой случайности нет ни в одном интервале: задайте две серии или больше.",
  looked: (p) =>
    `${p.isDecided === undefined ? "Остановлено" : p.isDecided ? "Решено" : "Открыто"} на просмотре ${p.number} из ${p.planned.length}, серий — ${p.batches}${p.planned.length === 1 ? "" : ` (просмотры при числе серий ${p.planned.join(", ")})`}.`,
  known: (p) =>
    `${p.isOfSeveral ? "Все разности, от которых зависит вердикт, известны" : "Разность известна"} с точностью ± ${p.reach}; ${reaching(p)}.`,
  spent: (p) =>
    `Интервалы учитывают все просмотры вместе: из 5 % ошибки израсходовано ${p.spent} %, на продолжение осталось ${p.left} %.`,
  allowed: () => "Интервалы учитывают, что остановка зависит от их длины.",
  diverged: (p) => `Прервано на этом рынке и не вошло ни в одно число прогонов: ${p.trials}.`,
};
