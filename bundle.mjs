import { build } from "rolldown";

/**
 * Writes the executable, the library and the workers as few files each over what `tsc` wrote: hundreds of small files take a tenth of a
 * second to load, and a call within a file is cheaper than one from module to module.
 */
await build({
  input: { cli: "src/cli.ts", index: "src/index.ts", "engine/worker": "src/engine/worker.ts" },
  platform: "node",
  // Packages stay what npm installed.
  external: /^[^./]/,
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    // What a trial runs through stands in one file, or calls would cross from file to file again.
    codeSplitting: { groups: [{ name: "trial", test: /[\\/]src[\\/](random|model|trial)[\\/]/ }] },
  },
});
