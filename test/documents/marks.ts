const startOf = (name: string) => `<!-- ${name}: written by npm run documents -->`;
const endOf = (name: string) => `<!-- end of ${name} -->`;

/** A document cut at the marks of a passage. */
function cutAt(
  text: string,
  name: string,
): { readonly before: string; readonly within: string; readonly after: string } {
  const [before, rest] = text.split(startOf(name));
  const [within, after] = rest?.split(endOf(name)) ?? [];
  if (before === undefined || within === undefined || after === undefined)
    throw new Error(`there is no ${startOf(name)} with its end`);
  return { before, within, after };
}

/** What stands between the marks of a passage in a document. */
export function passageIn(text: string, name: string): string {
  return cutAt(text, name).within.trim();
}

/** A document with a passage in the place of what stood between its marks. */
export function withPassage(text: string, name: string, content: string): string {
  const { before, after } = cutAt(text, name);
  return `${before}${startOf(name)}\n\n${content.trim()}\n\n${endOf(name)}${after}`;
}
