import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";
import { at, WORD, wordOf } from "../../../src/model/customers/contact-memory.ts";
import { stage } from "../../../src/model/customers/stages.ts";

const folder = new URL("../../../src/model/customers/", import.meta.url);
const written = new URL("contact-kernel-code.ts", folder);

/**
 * What contact-kernel-code.ts has to be: contact-kernel.wat, assembled, as text, so that it needs no file at run time. `npm run kernel`
 * writes it.
 */
export async function assembledKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat(
    "contact-kernel.wat",
    placed(readFileSync(new URL("contact-kernel.wat", folder), "utf8")),
  );
  module.validate();
  const code = Buffer.from(module.toBinary({}).buffer).toString("base64");
  const lines = code.match(/.{1,100}/g)!.map((line) => `  "${line}"`);
  return `/** contact-kernel.wat, assembled by \`npm run kernel\`, in base64. */\nexport const contactKernelCode =\n${lines.join(" +\n")};\n`;
}

/** The number that each name in the text stands for: bytes, or a stage. */
const numbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(at).map(([name, place]) => [`at.${name}`, place]),
  ...Object.entries(wordOf).map(([name, word]) => [`record.${name}`, at.records + WORD * word]),
  ...Object.entries(stage).map(([name, number]) => [`stage.${name}`, number]),
]);

/** The text with numbers instead of names. */
function placed(text: string): string {
  return text.replace(/([= ])((?:at|record|stage)\.\w+)(?:\+(\d+))?/g, (_, before, name, more = "0") => {
    if (numbers[name] === undefined) throw new Error(`nobody says where ${name} is`);
    return `${before}${numbers[name] + Number(more)}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(written, await assembledKernel());
