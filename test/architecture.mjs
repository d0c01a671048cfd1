// Checks who imports whom (.dependency-cruiser.cjs) and what may not be called where. `npm run architecture` runs it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Words that may not be written in some folders, each with its reason. */
const words = [
  {
    name: "no-outside-luck-or-time",
    reason:
      "A trial is its scenario and its seed, so luck, clocks and environment come in only where nothing is simulated.",
    pattern: /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.env\b|\bperformance\.now\b/,
    applies: (file) => /^src\/(?!(cli|engine)[/.])/.test(file),
  },
  {
    name: "portable-maths",
    reason: "These differ by a last digit between engines, and a seed must mean the same everywhere.",
    pattern:
      /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|\*\*/,
    applies: (file) => /^src\/(model|random|games)\//.test(file),
  },
  {
    name: "calendar-once",
    reason:
      "How long a week, a month and a year are is said in src/calendar.ts, so that it can never differ.",
    pattern:
      /\bconst \w*(?:days?|weeks?|months?|quarters?|years?)\w* = (?:3|4|5|12|20|48|240)\b|\b(?:days?|weeks?|months?)\b(?: \+ 1\))? [*/%] (?:3|4|5|12|20|48|240)\b/i,
    applies: (file) => file.startsWith("src/") && file !== "src/calendar.ts",
  },
  {
    name: "quantities-by-value",
    reason:
      "fast-check draws these by their bits, so most are next to nothing; test/between.ts draws them by value.",
    pattern: /\bfc\.(double|float)\b/,
    applies: (file) => file.startsWith("test/"),
  },
];

const files = codeIn("src");

const complaints = [...wrongWords(), ...(await wrongImports())];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);

function codeIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"));
}

function wrongWords() {
  return [...files, ...codeIn("test")].flatMap((file) => {
    const code = withoutComments(readFileSync(file, "utf8"));
    return words
      .filter(({ applies, pattern }) => applies(file) && pattern.test(code))
      .map(({ name, reason, pattern }) => `${file}:${lineOf(code, pattern)} ${name}: ${reason}`);
  });
}

/** The code with comments blanked, line numbers kept; a comment may name what the code may not. */
function withoutComments(text) {
  const blank = (comment) => comment.replace(/[^\n]/g, " ");
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank);
}

function lineOf(code, pattern) {
  return code.slice(0, code.search(pattern)).split("\n").length;
}

async function wrongImports() {
  const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
  const { output } = await cruise(
    ["src"],
    { ...options, ruleSet: { forbidden }, validate: true },
    undefined,
    { tsConfig: extractTsConfig("tsconfig.json") },
  );
  const cruised = output.modules.filter(({ source }) => source.startsWith("src/"));
  console.log(
    `${cruised.length} modules, ${output.summary.totalDependenciesCruised} imports, ${forbidden.length} rules`,
  );
  // A cruiser that understands no TypeScript finds nothing wrong with nothing.
  if (cruised.length === 0 || cruised.length < files.length) {
    return [
      `only ${cruised.length} of ${files.length} modules were cruised, so nothing is known about the others`,
    ];
  }
  return output.summary.violations.map(({ from, to, rule, cycle }) => {
    const reason = forbidden.find(({ name }) => name === rule.name)?.comment ?? "";
    const way = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
    return `${from} → ${way}\n  ${rule.name}: ${reason}`;
  });
}
