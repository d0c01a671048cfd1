import { expect, it } from "vitest";
import { differences } from "../../../src/experiments/sections/differences.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { lookedSentences } from "../../../src/experiments/sections/looked.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { exampleLooked } from "../example-looked.ts";

const plainly = (text: string) => text.replaceAll("\u00a0", " ");

/** What is said under the verdict of each market. */
function saidOf(findings: Findings, language: "en" | "ru" = "en") {
  const view = viewOf(findings, language);
  return findings.verdicts.map((verdict) => lookedSentences(view, verdict).map(plainly));
}

it("says of each market how well it is known, what of it is decided, and what of the error is left", () => {
  const [healthy, dying] = saidOf(exampleLooked());
  expect(healthy).toEqual([
    "Decided at look 2 of 3, after 10 batches (looks after 5, 10 and 20).",
    "The difference is known to ± 45.0K EUR; the ± 40.0K EUR asked for would take about 13 batches.",
    "Intervals allow for all looks together: of the 5% of error 0.50% are spent, and 4.50% are left for whoever goes on.",
  ]);
  expect(dying!.slice(0, 2)).toEqual([
    "Open at look 2 of 3, after 10 batches (looks after 5, 10 and 20).",
    "The difference is known to ± 25.0K EUR; ± 30.0K EUR was asked for.",
  ]);
});

it("says of precision alone that it ended, and what intervals allow for", () => {
  const looked = exampleLooked();
  const [healthy] = saidOf({ ...looked, stopping: { ...looked.stopping!, untilDecided: false } });
  expect([healthy![0], healthy![2]]).toEqual([
    "Ended at look 2 of 3, after 10 batches (looks after 5, 10 and 20).",
    "Intervals allow for stopping when they are short.",
  ]);
});

it("says the same in Russian", () => {
  const [healthy, dying] = saidOf(exampleLooked(), "ru");
  expect(healthy).toEqual([
    "Решено на просмотре 2 из 3, серий — 10 (просмотры при числе серий 5, 10, 20).",
    "Разность известна с точностью ± 45,0 тыс. EUR; для требуемой ± 40,0 тыс. EUR серий нужно примерно 13.",
    "Интервалы учитывают все просмотры вместе: из 5 % ошибки израсходовано 0,50 %, на продолжение осталось 4,50 %.",
  ]);
  expect(dying![1]).toBe("Разность известна с точностью ± 25,0 тыс. EUR; требовалась ± 30,0 тыс. EUR.");
});

it("says where no number of batches in reach would do", () => {
  const looked = exampleLooked();
  const looks = looked.stopping!.looks.map(({ markets, ...look }) => ({
    ...look,
    markets: markets.map((market) => ({ ...market, asked: 2 })),
  }));
  const impossible = { ...looked, stopping: { ...looked.stopping!, looks } };
  expect(saidOf(impossible)[0]![1]).toBe(
    "The difference is known to ± 45.0K EUR; no number of batches that anybody waits for would give the ± 2.00 EUR asked for.",
  );
  expect(saidOf(impossible, "ru")[0]![1]).toBe(
    "Разность известна с точностью ± 45,0 тыс. EUR; требуемой ± 2,00 EUR не даст никакое разумное число серий.",
  );
});

it("tells of several plans that the longest interval is meant, not that of the best and the second", () => {
  const looked = exampleLooked();
  const verdicts = looked.verdicts.map((verdict) => ({
    ...verdict,
    against: [...verdict.against, { ...verdict.against[0]!, plan: "third" }],
  }));
  const known = (language: "en" | "ru") => saidOf({ ...looked, verdicts }, language)[1]![1];
  expect(known("en")).toBe(
    "All differences that decide are known to ± 25.0K EUR; ± 30.0K EUR was asked for.",
  );
  expect(known("ru")).toBe(
    "Все разности, от которых зависит вердикт, известны с точностью ± 25,0 тыс. EUR; требовалась ± 30,0 тыс. EUR.",
  );
});

it("says beside differences what looks cost them", () => {
  const { stopping: _, ...usual } = exampleLooked();
  const said = (findings: Findings) => JSON.stringify(differences(viewOf(findings, "en"))!.blocks[0]);
  expect(said(exampleLooked())).toContain("Interval and p allow for looks on the way");
  expect(said(usual)).not.toContain("looks");
});

it("says nothing where nobody looked on the way", () => {
  const { stopping: _, ...usual } = exampleLooked();
  expect(saidOf(usual)).toEqual([[], []]);
});
