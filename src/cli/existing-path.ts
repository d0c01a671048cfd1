import { lstat } from "node:fs/promises";

/** Whether anything stands at a path. */
export async function existingPath(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
