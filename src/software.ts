import { createRequire } from "node:module";

/** Version of this software, as its package says. */
export const softwareVersion: string = (
  createRequire(import.meta.url)("truce/package.json") as { version: string }
).version;
