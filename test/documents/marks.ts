const startOf = (name: string) => `<!-- ${name}: written by npm run documents -->`;
const endOf = (name: string) => `<!-- end of ${name} -->`;

/** What stands between the marks of a passage in a document. */
export function passageIn(text: string, name: string): string {
  const [, rest] = text.split(startOf(name));
  const [content, after] = rest?.split(endOf(name)) ?? [];
  if (content === undefined || after === undefined) throw new Error(`there is no ${startOf(name)} with its end`);
  return content.trim();
}

/** A document with a passage in the place of what stood between its marks. */
export function withPassage(text: string, name: string, content: string): string {
  const before = passageIn(text, name);
  return text.replace(`${startOf(name)}\n\n${before}\n\n${endOf(name)}`, () =>
    [startOf(name), "", content.trim(), "", endOf(name)].join("\n"),
  );
}
