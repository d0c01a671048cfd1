import type { FollowsWords } from "../../experiments/sections/follows-words.ts";

/** The words of a report on what changes from month to month, in Russian. */
export const follows: FollowsWords = {
  caption: "Что меняется от месяца к месяцу, как сказано в файле: люди на месте, всё прочее — во сколько раз",
  head: ["что", "первый месяц", "последний месяц", "меньше всего", "больше всего"],
  price: "Цены по прайсу",
  spend: (channel) => `Вложения в канал «${channel}»`,
  inflow: (channel) => `Приходят сами через канал «${channel}»`,
  quality: (channel) => `Качество канала «${channel}»`,
  headcount: (role) => `${role}: людей на месте`,
};
