import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const folder = new URL("../../../src/model/customers/", import.meta.url);
const written = new URL("contact-kernel-code.ts", folder);

/**
 * What contact-kernel-code.ts has to be: contact-kernel.wat, assembled, as text, so that it needs no file at run time. `npm run kernel`
 * writes it.
 */
export async function assembledKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat("contact-kernel.wat", readFileSync(new URL("contact-kernel.wat", folder), "utf8"));
  module.validate();
  const code = Buffer.from(module.toBinary({}).buffer).toString("base64");
  const lines = code.match(/.{1,100}/g)!.map((line) => `  "${line}"`);
  return `/** contact-kernel.wat, assembled by \`npm run kernel\`, in base64. */\nexport const contactKernelCode =\n${lines.join(" +\n")};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(written, await assembledKernel());
