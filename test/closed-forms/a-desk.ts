import { slot } from "../../src/model/customers/population.ts";
import { stage } from "../../src/model/customers/stages.ts";
import { layOutFollowUps } from "../../src/model/funnel/desk-work.ts";
import { handOverIfReady } from "../../src/model/funnel/handover.ts";
import { becomeLead } from "../../src/model/funnel/transitions.ts";
import { workDesk } from "../../src/model/people/sales-rep.ts";
import type { World } from "../../src/model/world.ts";
import { aWorld, type Changes, giveEverybody, turnTo } from "../model/a-world.ts";

/** A sales desk on which calls take whole days of an hour, press nobody and close at the same odds, whoever is called. */
export function aDesk(leads: number, days: number, reps: number, changes: Changes): World {
  const world = aWorld(
    {
      ...changes,
      customers: { count: leads, optOutHazard: 0, referralsPerYear: 0, ...changes.customers },
      marketers: { count: 1, barNorm: 0 },
      reps: { count: reps, ...changes.reps },
      handoff: { definition: "vague", scoreNoise: 0, recycle: false, ...changes.handoff },
      selling: {
        callPressure: 0,
        callWarmth: 0,
        dropBelow: 0,
        deepestDiscount: 0,
        logitFit: 0,
        logitWarmth: 0,
        logitNoNeed: 0,
        logitTrust: 0,
        logitPressure: 0,
        logitDiscount: 0,
        logitHelp: 0,
        ...changes.selling,
      },
    },
    { months: Math.ceil(days / 20) },
  );
  giveEverybody(world, "fit", 1);
  giveEverybody(world, "needUntil", days + 1);
  return world;
}

/** Hands a lead of a warmth to sales, by the hand-over of the model. */
export function handOver(world: World, i: number, warmth: number): void {
  world.people.record.warmth[slot(i)] = warmth / world.warmth.unit;
  becomeLead(world, i, 0, 0);
  handOverIfReady(world, i);
}

/** Lets every rep work an hour on each day, after the day's leads have come; tells of each lead that was answered. */
export function workDays(
  world: World,
  days: number,
  arrive: (day: number) => readonly number[],
  answered: (i: number, waited: number) => void,
): void {
  let waiting: number[] = [];
  for (let day = 0; day < days; day++) {
    turnTo(world, day);
    waiting.push(...arrive(day));
    layOutFollowUps(world);
    for (const rep of world.staff.reps) workDesk(world, rep, 1);
    waiting = waiting.filter((i) => {
      if (world.people.record.stage[slot(i)] === stage.mql) return true;
      answered(i, day - world.people.handedOn[i]!);
      return false;
    });
  }
}
