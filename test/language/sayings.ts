/** Every sentence and label of a catalogue by its path; a function is its own leaf. */
export function leavesOf(entry: unknown, path = ""): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof entry !== "object" || entry === null) return [[path, entry]];
  return Object.entries(entry).flatMap(([name, one]) => leavesOf(one, `${path}/${name}`));
}

/** A parameter that can be said as a text, counted, or gone through as a list of one text. */
function given(text: string): unknown {
  const list = { map: (say: (one: string) => unknown) => [say(text)], join: () => text };
  return Object.assign(new String(text), list);
}

/** Parameters by whatever name, all of them one text. */
export function parameters(text: string): unknown {
  return new Proxy(given(text) as object, {
    get: (target, name) =>
      name in target || typeof name === "symbol" ? bound(target, name) : parameters(text),
  });
}

function bound(target: object, name: string | symbol): unknown {
  const value = Reflect.get(target, name);
  return typeof value === "function" ? value.bind(target) : value;
}

const words = ["7", "marketing", "sales"] as const;

/** How many parameters a leaf has; to set a sentence in type hides it. */
export function parametersOf(leaf: unknown): number {
  return typeof leaf === "function" ? leaf.length : 0;
}

/** The texts that a leaf gives; a function is asked with so many parameters that are texts, whatever they are called. */
export function textsOf(leaf: unknown, many: number): readonly string[] {
  if (typeof leaf !== "function") return [String(leaf)];
  return words.map((word) => {
    const text: unknown = leaf(...Array.from({ length: many }, () => parameters(word)));
    // What is no text is the parameter itself, handed on as it was.
    return typeof text === "string" ? text : word;
  });
}
