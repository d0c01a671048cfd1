import type { EffortAnswer, ExpectationAnswer, GameAnswer } from "../games/study/game-answer.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

const NUMBER = 9;
const LEARNED = 19;
const OFF = 8;
const NAME = TERMINAL_WIDTH - 3 * NUMBER - LEARNED - OFF;

/** The answers to the games of one file, for a terminal of 80 columns. */
export function gameSummary(answers: readonly GameAnswer[], bold: (text: string) => string): string {
  const [first] = answers;
  const title = bold(wrap(first!.title).join("\n"));
  return [title, ...answers.map((answer) => oneGame(answer, bold))].join("\n\n");
}

function oneGame(answer: GameAnswer, bold: (text: string) => string): string {
  const { variant, settling } = answer;
  const name = variant === "" ? [] : [bold(wrap(variant).join("\n"))];
  const known = settling.settles ? table(answer) : [];
  return [...name, ...known, ...sentences(answer).flatMap((sentence) => wrap(sentence))].join("\n");
}

function table(answer: GameAnswer): readonly string[] {
  const head = row("", "expected", "knowing", `learned (n=${answer.seeds})`, "off by");
  const told = answer.expectations.filter(({ value }) => value !== undefined);
  const rest = answer.efforts.filter((effort) => !told.some((one) => isAbout(one, effort)));
  const { surplus } = answer;
  const surplusTold = told.some((one) => one.surplus === "money");
  return [
    head,
    ...told.map((one) =>
      row(one.about, short(one.value!), short(one.knowing!), interval(one.learned!), off(one)),
    ),
    ...rest.map((one) =>
      row(`${one.player ?? one.group} ${one.task}`, "", short(one.knowing), interval(one.learned), ""),
    ),
    ...(surplus && !surplusTold
      ? [row("surplus", "", short(surplus.knowing), interval(surplus.learned), "")]
      : []),
  ];
}

function isAbout(one: ExpectationAnswer, effort: EffortAnswer): boolean {
  return (
    one.above === undefined &&
    one.task === effort.task &&
    (one.group ?? effort.group) === effort.group &&
    one.player === undefined &&
    effort.player === undefined
  );
}

function row(name: string, expected: string, knowing: string, learned: string, difference: string): string {
  const shown = name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;
  return [
    shown.padEnd(NAME),
    expected.padStart(NUMBER),
    knowing.padStart(NUMBER),
    "".padEnd(NUMBER - 7),
    learned.padStart(LEARNED + 5),
    difference.padStart(OFF),
  ]
    .join("")
    .trimEnd();
}

function sentences(answer: GameAnswer): readonly string[] {
  const missed = answer.expectations.filter(({ holds }) => !holds);
  return [
    settlingSentence(answer),
    `Gradient: the rule's slope of pay is off by ${percent(answer.gradient.worst)} at most.`,
    ...missed.map((one) => `MISSED: ${one.about}${missing(one)}`),
  ];
}

function missing({ settles, value, tolerance, knowing }: ExpectationAnswer): string {
  if (settles !== undefined) return settles ? ": it does not" : ": it does, and was not to";
  return knowing === null
    ? ": play does not settle"
    : ` is not within ${percent(tolerance)} of ${short(value!)}`;
}

/** Whether play settles among players who know the game, and if not, why: in a sentence. */
export function settlingSentence({ settling, periods }: GameAnswer): string {
  const { settles, why, deviation, overshoots } = settling;
  if (settles && overshoots)
    return `Overshoots: pay bends so much more than cost that steps of the usual length never rest; with steps a quarter as long, within 5 % of where it ends after ${settling.periods} of them.`;
  if (settles)
    return `Settles: with right beliefs within 5 % of where it ends after ${settling.periods} periods.`;
  if (why === "moving") return `Does not settle: after ${periods} periods efforts still move.`;
  const changes = Object.entries(deviation!.from)
    .map(([task, from]) => ({ task, from, to: deviation!.to[task]! }))
    .filter(({ from, to }) => from !== to)
    .map(({ task, from, to }) => `${task} from ${short(from)} to ${short(to)}`);
  return `Does not settle: where the rule comes to rest is no equilibrium. ${deviation!.player} would gain ${short(deviation!.gain)} a period by moving ${changes.join(" and ")}.`;
}

function off({ knowingOff, learnedOff, play }: ExpectationAnswer): string {
  const learnedCounts =
    play === "learned" || (play === "both" && Math.abs(learnedOff!) >= Math.abs(knowingOff!));
  const worst = learnedCounts ? learnedOff! : knowingOff!;
  const shown = `${(100 * worst).toFixed(1)}%`;
  return shown === "-0.0%" ? "0.0%" : worst > 0 ? `+${shown}` : shown;
}

function interval({ mean, low, high }: Estimate): string {
  const half = (high - low) / 2;
  return `${short(mean)} ±${short(half)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 2 : 1)} %`;
}

/** Four significant digits, at most four decimals. */
function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return value.toExponential(3);
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
  const text = value.toFixed(places);
  return /[1-9]/.test(text) ? text : text.replace(/^-/, "");
}
