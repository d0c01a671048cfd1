import { jumpsOf, ownResults, payRange, shareAtLeast } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A sum that hangs on the last unit of a result. */
export const cliff: PilotRule = {
  name: "cliff",
  needs: "pilot",
  title: { en: "A cliff", ru: "Обрыв" },
  sentence: {
    en: "A place where the least bit of result changes pay by a tenth of it or more.",
    ru: "Место, где малейшая разница в результате меняет оплату на десятую часть и более.",
  },
  find: ({ parts, payAWeek, say }) =>
    parts.flatMap((part) => {
      const { all, salary } = payAWeek[part.department];
      const usual = Math.max(all * part.weeks, salary * part.weeks, payRange(part)[1]);
      if (usual <= 0) return [];
      return ownResults(part).flatMap((result) =>
        jumpsOf(part, result, thresholds.cliffOfPay * usual).map(({ at, size }) => {
          const reached = shareAtLeast(result, at);
          return {
            severity: "warning",
            component: part.place,
            message: say(
              (n) =>
                `for ${n.who(part.department)} pay ${size < 0 ? "falls" : "jumps"} by ${n.money(Math.abs(size))} where ‘${n.metric(result.metric)}’ comes to ${n.plain(at)} ${n.during(part.period)}, ${n.percent(Math.abs(size) / usual)} of all pay; ${n.percent(reached)} of periods get there. Close to it deals are hurried or held back`,
              (n) =>
                `${n.who(part.department)} ${size < 0 ? "теряет разом" : "получает разом"} ${n.money(Math.abs(size))}, когда показатель «${n.metric(result.metric)}» достигает ${n.plain(at)} ${n.during(part.period)}: это ${n.percent(Math.abs(size) / usual)} всей оплаты; доходят туда в ${n.percent(reached)} периодов. Вблизи него сделки торопят или придерживают`,
            ),
            remedy: say(
              () => "let pay begin below it and rise to the same sum, as a commission with tiers does",
              () => "пусть оплата начинается ниже и растёт до той же суммы, как комиссия со ступенями",
            ),
            figures: { at, size, shareOfPay: Math.abs(size) / usual, reached },
          } as const;
        }),
      );
    }),
};
