import type { Company } from "../parameters/company.ts";

/** How far the manager leans: above zero to sales, below to marketing, by the background; in log odds. */
export function leaning({ manager }: Company): number {
  if (manager.background === "sales") return manager.biasStrength;
  return manager.background === "marketing" ? -manager.biasStrength : 0;
}
