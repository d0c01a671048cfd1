/** A file that was written and its size in bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** What a run was made of: enough to make it again. */
export interface RunRecord {
  readonly software: string;
  readonly node: string;
  /** The command as it was typed, word by word. */
  readonly command: readonly string[];
  /** The command that makes the same numbers, where the one that was typed depends on the clock. */
  readonly reproduce?: readonly string[];
  /** Fingerprint of everything that decides the numbers. */
  readonly fingerprint: string;
  /** Every scenario with everything filled in. */
  readonly scenarios: readonly unknown[];
  readonly seed: number;
  readonly replications: number;
  readonly pilot: { readonly runs: number; readonly fingerprint: string };
  /** Plans with the rates that the pilot set. */
  readonly plans: readonly unknown[];
  /** Whether it was stopped before all trials were done. */
  readonly interrupted: boolean;
}

/** The manifest of a result's folder, as JSON. It is written last, and again with what is added: every file that it lists is whole. */
export function manifest(record: RunRecord, files: readonly WrittenFile[]): string {
  return `${JSON.stringify({ format: "truce-manifest", version: 1, ...record, files }, null, 2)}\n`;
}
