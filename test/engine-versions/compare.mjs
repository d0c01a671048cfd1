// Holds the results of this Node against those of Node 20, 22 and 24: a seed means the same bytes in each. Needs the network
// once (npm ci in this folder, which this does itself), so it is a command of its own: npm run engine-versions.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const names = ["node-20", "node-22", "node-24"];
const executableOf = (name) =>
  join(here, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");

if (!names.every((name) => existsSync(executableOf(name)))) {
  run("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

const own = resultsOf(process.execPath);
let differ = false;
for (const executable of names.map(executableOf)) {
  const results = resultsOf(executable);
  const different = results.lines.filter((line, k) => line !== own.lines[k]);
  const same = different.length === 0 && results.lines.length === own.lines.length;
  differ ||= !same;
  console.log(
    `${results.version}: ${same ? `the same bytes as ${own.version}` : `differs from ${own.version}`} (${results.lines.length} hashes)`,
  );
  for (const line of different) console.log(`  ${line}`);
}
process.exitCode = differ ? 1 : 0;

function resultsOf(executable) {
  const version = run(executable, ["--version"]).trim();
  const lines = run(executable, [join(here, "fingerprint.mjs")])
    .trim()
    .split("\n");
  return { version, lines };
}

function run(command, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: "utf8", ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}\n${stderr ?? ""}`);
  return stdout ?? "";
}
