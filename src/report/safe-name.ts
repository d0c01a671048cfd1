/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that can be a folder's on any system and leads nowhere else: letters, digits, hyphens, underscores and inner dots. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^[.-]+|[.-]+$/g, "");
  const short = [...plain]
    .slice(0, 80)
    .join("")
    .replace(/[.-]+$/, "");
  if (short === "") return "unnamed";
  return reserved.test(short.split(".")[0]!) ? `${short}-run` : short;
}
