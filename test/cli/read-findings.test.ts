import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordBeside } from "../../src/cli/draw-again.ts";
import { Ending } from "../../src/cli/ending.ts";
import { findingsFromText, readFindings } from "../../src/cli/read-findings.ts";
import { exampleSingle } from "../experiments/example-single.ts";

let folder = "";
const inFolder = (name: string) => join(folder, name);
const text = JSON.stringify(exampleSingle());

/** What is said of a file that is no findings file. */
function told(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Ending && error.exitCode === 2) return error.message.replaceAll(`${folder}/`, "");
    throw error;
  }
  throw new Error("it was read");
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "truce-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what is no file of findings is told of at once", () => {
  it("a device, a pipe and a folder", () => {
    execFileSync("mkfifo", [inFolder("pipe")]);
    mkdirSync(inFolder("results"));
    expect(told(() => readFindings("/dev/zero"))).toBe("/dev/zero: is not a regular file");
    expect(told(() => readFindings(inFolder("pipe")))).toBe("pipe: is not a regular file");
    expect(told(() => readFindings(inFolder("results")))).toBe("results: is a directory, not a file");
  });

  it("a huge file", () => {
    writeFileSync(inFolder("huge.json"), "");
    truncateSync(inFolder("huge.json"), 2 ** 40);
    expect(told(() => readFindings(inFolder("huge.json")))).toMatch(/^huge\.json: is too large: \d+ bytes/);
  });

  it("another encoding, with the line", () => {
    writeFileSync(inFolder("latin.json"), Buffer.from('{\n"title": "\xe9"}', "latin1"));
    expect(told(() => readFindings(inFolder("latin.json")))).toBe("latin.json:2: is not UTF-8 text");
  });

  it("lists without end, wherever they stand", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    for (const one of [
      deep,
      text.replace('"version":2', `"version":${deep}`),
      text.replace('"components":[{', `"components":[{"scale":${deep},`),
    ])
      expect(told(() => findingsFromText("x.json", one))).toBe(
        "x.json is nested too deeply for a findings file",
      );
  });
});

it("a name of pages is cut short", () => {
  const long = text.replace(
    /"arms":\[\{"id":"[^"]*","plan":"[^"]*"/,
    `"arms":[{"id":"a","plan":"${"x".repeat(9000)}"`,
  );
  expect(told(() => findingsFromText("x.json", long))).toMatch(
    /^x\.json is damaged: arms\.0\.plan names 'x{100,390}\.\.\.$/,
  );
});

it("what a report calls a component by is a word", () => {
  for (const key of ["type", "for", "period"]) {
    const wrong = text.replace(new RegExp(`"${key}":"\\w+"`), `"${key}":{"a":1}`);
    expect(told(() => findingsFromText("x.json", wrong))).toMatch(
      new RegExp(`^x\\.json is damaged: plans\\.0\\.components\\.0\\.${key} `),
    );
  }
});

it("a version that is not known is named in short, and a text of the file cannot steer a terminal", () => {
  const told9 = told(() => findingsFromText("x.json", text.replace('"version":2', '"version":[1]')));
  expect(told9).toMatch(/^x\.json has findings of version a list; /);
  expect(told(() => findingsFromText("x.json", "{\u001b[31m"))).not.toContain("\u001b");
});

it("a pipe beside findings, called as the manifest is, is not waited for", () => {
  mkdirSync(inFolder("run"));
  execFileSync("mkfifo", [inFolder("run/manifest.json")]);
  expect(recordBeside(inFolder("run/findings.json"))).toEqual({});
});
