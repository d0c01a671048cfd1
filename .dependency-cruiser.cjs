/** Who may import whom: one rule a folder, each with its reason. `test/architecture.mjs` runs them. */

/** How long a week, a month and a year are is known to all, and told once. */
const calendar = "^src/calendar\\.ts$";

/** A folder may see the named folders (and its own), texts and the calendar; npm packages are ruled further below. */
function sees(folder, allowed, comment) {
  const own = `^src/${folder}/`;
  const others = allowed.map((path) => `^src/${path}`);
  return {
    name: `${folder.replace("/", "-")}-sees`,
    comment,
    severity: "error",
    from: { path: own },
    to: { path: "^src/", pathNot: [own, "^src/language/", calendar, ...others] },
  };
}

/** The parts of the model from the ground up, each a line: none sees a later line, so that what a part does can be read without those above. */
const modelFromTheGroundUp = [
  ["luck-purposes.ts", "warm-up.ts", "hold.ts", "agenda/", "ledger/", "decisions/"],
  ["parameters/", "roles/", "priors.ts"],
  ["incentives/"],
  ["timing/"],
  ["customers/"],
  ["market/"],
  ["in-force.ts", "setup.ts"],
  ["funnel/"],
  ["channels/"],
  ["levers/"],
  ["measurement/"],
  ["people/", "company-at-warm-up.ts", "lead-in.ts"],
  ["world.ts"],
  ["gauges/", "follow-series.ts", "turn-over.ts"],
  ["simulate.ts"],
];

/** A rule for each line: it may not see the lines after it, nor what stands in no line. */
function upward(lines) {
  const paths = lines.map((line) => line.map((name) => `^src/model/${name.replace(".", "\\.")}`));
  const inNoLine = {
    name: "model-in-order",
    comment: "Every part of the model stands in a line of the order.",
    severity: "error",
    from: { path: "^src/model/", pathNot: paths.flat() },
    to: {},
  };
  const rules = paths.map((own, place) => ({
    name: `model-upward-from-${lines[place][0].replace(/\W.*$/, "")}`,
    comment: "No arrow in the model runs up: a part sees its own line of the order and those below it.",
    severity: "error",
    from: { path: own },
    to: { path: "^src/model/", pathNot: paths.slice(0, place + 1).flat() },
  }));
  return [...rules, inNoLine];
}

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "A cycle has no bottom: none of its files can be understood, tested or moved alone, be it of code or of types.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "language-sees-names",
      comment:
        "Texts are seen by all, so they see nobody; of what they are about they know the names alone, as types.",
      severity: "error",
      from: { path: "^src/language/" },
      to: { path: "^src/", pathNot: "^src/language/", dependencyTypesNot: ["type-only"] },
    },
    sees("random", [], "Luck is the ground: it must not know what it is used for."),
    sees(
      "model",
      ["random/"],
      "The company and its market know luck and nothing of trials, files, threads or charts.",
    ),
    ...upward(modelFromTheGroundUp),
    {
      name: "people-see-no-truth",
      comment:
        "Whoever decides in the model knows what is on file, reported and paid. What a customer is in truth, a mechanism outside tells.",
      severity: "error",
      from: { path: "^src/model/people/" },
      to: {
        path: ["^src/model/customers/", "^src/model/market/", "^src/model/channels/", "^src/model/funnel/"],
        pathNot: "^src/model/funnel/(sales-view|score|broken-stage)\\.ts$",
      },
    },
    {
      name: "decisions-know-no-funnel",
      comment: "The decision rule must play textbook games as well as the funnel, so it sees neither.",
      severity: "error",
      from: { path: "^src/model/decisions/" },
      to: { path: "^src/", pathNot: ["^src/model/decisions/", "^src/random/", "^src/language/", calendar] },
    },
    {
      name: "incentives-are-pure",
      comment:
        "Pay is a function of terms and readings: it sees units, metrics' names and whom it may be for, never the world.",
      severity: "error",
      from: { path: "^src/model/incentives/" },
      to: {
        path: "^src/model/",
        pathNot: [
          "^src/model/incentives/",
          "^src/model/ledger/",
          "^src/model/parameters/quantity\\.ts$",
          "^src/model/roles/index\\.ts$",
        ],
      },
    },
    sees(
      "metrics",
      ["model/", "trial/trial\\.ts$"],
      "Metrics are read-only views of what the model counted.",
    ),
    sees("statistics", ["random/"], "Numbers about numbers know nothing of what was measured."),
    sees(
      "findings",
      ["statistics/"],
      "Findings are a contract: whoever makes or reads them sees it, and it sees nobody.",
    ),
    sees("charts", ["statistics/", "metrics/"], "A chart turns data into a specification and nothing else."),
    sees("scenario", ["model/", "metrics/", "random/"], "A file becomes a scenario without being run."),
    sees(
      "trial",
      ["model/", "metrics/", "random/", "scenario/"],
      "A trial is its scenario and its seed, so it sees only what those need.",
    ),
    sees(
      "engine",
      ["trial/", "package-folder\\.ts$"],
      "An engine says where trials run and must not care what they are about.",
    ),
    sees("store", ["trial/", "model/", "package-folder\\.ts$"], "A store keeps results and computes none."),
    sees(
      "games",
      [
        "random/",
        "model/decisions/",
        "model/incentives/",
        "model/ledger/units\\.ts$",
        "model/parameters/at-most\\.ts$",
        "scenario/",
        "statistics/",
      ],
      "Games test the rule and the plans with no funnel in sight.",
    ),
    sees(
      "pilot",
      ["scenario/", "trial/", "statistics/", "metrics/", "model/", "random/"],
      "What is known before any trial of a plan: it asks for runs of the company alone, whoever needs them.",
    ),
    sees(
      "lint",
      [
        "pilot/",
        "scenario/",
        "trial/",
        "statistics/",
        "charts/",
        "metrics/",
        "model/",
        "random/",
        "report/section\\.ts$",
      ],
      "Lint reads a plan as the people whom the pilot measured would, and needs no trial of it.",
    ),
    sees(
      "explain",
      ["pilot/", "scenario/", "trial/", "statistics/", "metrics/", "model/", "random/"],
      "An explanation says what people believe, by the functions that they decide with.",
    ),
    sees(
      "experiments",
      [
        "findings/",
        "lint/",
        "pilot/",
        "scenario/",
        "trial/",
        "statistics/",
        "charts/",
        "metrics/",
        "model/",
        "random/",
        "report/section\\.ts$",
      ],
      "An experiment asks for trials through the function it is given; it knows no engine, store or file.",
    ),
    sees(
      "power",
      ["experiments/", "pilot/", "scenario/", "trial/", "statistics/", "metrics/", "model/", "random/"],
      "What it takes to decide is asked of the trials of a comparison, and nobody but who asks for it needs it.",
    ),
    sees(
      "report",
      ["charts/", "statistics/", "findings/"],
      "A report draws findings and can do so without simulating.",
    ),
    {
      name: "nobody-imports-the-cli",
      comment: "The terminal is one user of the library among others.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli(/|\\.ts$)" },
      to: { path: "^src/cli(/|\\.ts$)" },
    },
    {
      name: "files-in-few-places",
      comment: "Who touches the disk can fail in ways that a simulation must not, so few may.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/scenario/read", "^src/store/", "^src/report/write", "^src/cli(/|\\.ts$)"],
      },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "vega-in-one-place",
      comment:
        "A specification is plain JSON until one file draws it, so that the drawing library can be changed.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/report/render-chart\\.ts$" },
      to: { path: "(^|/)node_modules/(vega|vega-lite)/" },
    },
    {
      name: "threads-in-one-place",
      comment: "Only the engine knows that there are threads.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/" },
      to: { path: ["(^|/)node_modules/piscina/", "^(node:)?worker_threads$"] },
    },
    {
      name: "one-door-to-the-engine",
      comment: "Whoever opened an engine beside the door would tell differently of a plan that diverges.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/with-engine\\.ts$" },
    },
    {
      name: "two-ways-to-the-door",
      comment:
        "What comes of trials is told once for all commands, and once for all functions of the library.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/engine/", "^src/cli/on-engine\\.ts$", "^src/library/on-engine\\.ts$"],
      },
      to: { path: "^src/engine/" },
    },
    {
      name: "terminal-libraries-in-one-place",
      comment: "Only the command line parses arguments and draws on a terminal.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli(/|\\.ts$)" },
      to: { path: "(^|/)node_modules/(commander|@commander-js|cli-table3)/" },
    },
    {
      name: "model-without-platform",
      comment: "The model runs in any JavaScript: a seed must mean the same in Node and in a browser.",
      severity: "error",
      from: { path: "^src/(model|random|games|metrics|statistics|findings|charts)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere escapes every other rule.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-packages",
      comment: "What is installed only for development is missing where the package is used.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
