import { type Document, type LineCounter, parseDocument } from "yaml";

/**
 * A text as YAML 1.2 with its core schema, nothing more, whatever version or tags the text asks for: `!!binary`, `!!set`,
 * `!!omap`, `!!timestamp` and merge keys would be objects of other kinds than maps, lists and plain values.
 */
export function parseYaml(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: "error",
    ...(lineCounter && { lineCounter }),
  });
}
