/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What file systems hold without trouble: 80 letters, 200 bytes. */
function shortened(name: string): string {
  const letters = [...name].slice(0, 80);
  while (Buffer.byteLength(letters.join("")) > 200) letters.pop();
  return letters.join("");
}

/** A name that can be a folder's on any system and leads nowhere else: letters, digits, hyphens, underscores and inner dots. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^[.-]+|[.-]+$/g, "");
  const short = shortened(plain).replace(/[.-]+$/, "");
  if (short === "") return "unnamed";
  return reserved.test(short.split(".")[0]!) ? `${short}-run` : short;
}
