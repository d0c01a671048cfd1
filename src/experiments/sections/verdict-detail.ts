import type { Verdict } from "../../findings/verdict.ts";
import { formatFixed, formatShare } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import { contenders } from "./answer-sentence.ts";
import { doubtSentences } from "./doubt-sentences.ts";
import type { FindingsView } from "./findings-view.ts";
import { lookedSentences } from "./looked.ts";
import { verdictWords } from "./verdict-words.ts";

/** What a market's verdict rests on, sentence by sentence: who may be best, what the doubt is made of, at which look, and trials that are in no number. */
export function verdictDetail(view: FindingsView, verdict: Verdict): readonly string[] {
  const { findings, language } = view;
  const words = said(language, "verdict", verdictWords);
  const learned = verdict.against[0]?.learned ?? null;
  const count = (value: number) => formatFixed(value, language);
  return [
    ...(verdict.against.length > 1 && verdict.word !== "onePilot"
      ? [words.mayBeBest(contenders(view, verdict))]
      : []),
    ...(learned === null
      ? []
      : [
          words.learned({
            share: formatShare(learned, language),
            batches: count(findings.trials.batches),
          }),
        ]),
    ...(verdict.word === "alone" ? oneTaught(view) : []),
    ...lookedSentences(view, verdict),
    ...doubtSentences(view, verdict.market),
    ...(verdict.diverged > 0 ? [words.diverged({ trials: count(verdict.diverged) })] : []),
  ];
}

/** That no interval holds what people learned, where all learned it from one pilot. */
export function oneTaught({ findings, language }: FindingsView): readonly string[] {
  return findings.trials.batches === 1 ? [said(language, "verdict", verdictWords).oneTaught] : [];
}
