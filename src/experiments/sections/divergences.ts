import type { DivergedArm } from "../../findings/diverged-note.ts";
import type { Findings } from "../../findings/findings.ts";
import type { Verdict } from "../../findings/verdict.ts";
import { calledRole } from "../../language/called.ts";
import { formatFixed } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { leverWords } from "../../metrics/metric-words.ts";
import { roleOfPerson } from "../../model/roles/index.ts";
import type { Block } from "../../report/section.ts";
import type { Divergence } from "../../trial/divergence.ts";
import { divergenceWords } from "./divergence-words.ts";
import { type FindingsView, viewOf } from "./findings-view.ts";
import { typeTitle } from "./pay-view.ts";

/** Where a trial was broken off, in words. */
export function divergenceText({ person, week, what, subject }: Divergence, language: Language): string {
  const words = said(language, "divergences", divergenceWords);
  const role = roleOfPerson(person);
  const title = what === "pay" ? typeTitle(subject, language) : leverWords(subject, language).title;
  return words.reason({
    person: words.person({
      name: person,
      title: calledRole(language, role.name, role.title),
      number: role.number,
    }),
    week: formatFixed(week, language),
    what,
    subject: title,
  });
}

function armText(view: FindingsView, { arm: id, trials, first }: DivergedArm) {
  const { findings, language } = view;
  const words = said(language, "divergences", divergenceWords);
  const arm = findings.arms.find((one) => one.id === id);
  const reasons = first.map((one) =>
    words.firstOf({ replication: String(one.replication), reason: divergenceText(one, language) }),
  );
  return words.arm({
    plan: arm ? view.plan(arm.plan).title : id,
    market: arm ? view.market(arm.market).title : "",
    trials: formatFixed(trials, language),
    first: reasons.join("; "),
  });
}

function sentences(view: FindingsView): readonly [note: string, ...arms: string[]] | undefined {
  const { findings, language } = view;
  const { diverged } = findings;
  if (!diverged) return undefined;
  const note = said(language, "divergences", divergenceWords).note({
    leftOut: formatFixed(diverged.leftOut, language),
    done: formatFixed(findings.trials.done, language),
  });
  return [note, ...diverged.arms.map((arm) => armText(view, arm))];
}

/** What to know of trials that were broken off before any number is read; nothing where none was. */
export function divergences(view: FindingsView): readonly Block[] {
  const said = sentences(view);
  if (!said) return [];
  const [text, ...detail] = said;
  return [{ kind: "answer", text, tone: "open", detail }];
}

/** The same for whoever has no report to draw, e.g. a terminal. */
export function divergenceSentences(findings: Findings, language: Language): readonly string[] {
  return sentences(viewOf(findings, language)) ?? [];
}

/** What must be said beside a verdict whose best plan diverged elsewhere; undefined where it did not. */
export function divergedBest(view: FindingsView, { best, market }: Verdict): string | undefined {
  const { findings, language } = view;
  const id = view.arm(best, market)?.id;
  const its = findings.diverged?.arms.find(({ arm }) => arm === id);
  return (
    its &&
    said(language, "divergences", divergenceWords).best({
      plan: view.plan(best).title,
      trials: formatFixed(its.trials, language),
    })
  );
}
