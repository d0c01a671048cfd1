/**
 * A run whose numbers some documents tell, and how they tell them. To add one: a file in `sources`, a line in `sources/index.ts`,
 * and in the document a pair of marks, `<!-- NAME: written by npm run documents -->` and `<!-- end of NAME -->`.
 */
export interface Source<Kept = unknown> {
  /** What the kept result is called, too. */
  readonly name: string;
  /** What one would type in a built checkout to see the numbers oneself. */
  readonly command: string;
  /** Runs it. What is kept is plain JSON, and all that the passages need. */
  measure(): Promise<Kept>;
  /** Takes so long that its numbers may be of an older version; the passage then says of which. */
  readonly slow?: boolean;
  readonly passages: readonly Passage<Kept>[];
}

/** What a source gave when it was last run, and by what. */
export interface KeptResult<Kept = unknown> {
  readonly command: string;
  readonly software: string;
  /** The commit that was checked out; what was changed and not yet committed is not in it. */
  readonly commit: string;
  readonly kept: Kept;
}

/** A stretch of a document between two marks, written from what was kept. */
export interface Passage<Kept> {
  readonly name: string;
  /** Path from the top of the repository. */
  readonly document: string;
  write(kept: Kept, by: KeptResult<Kept>): string;
}

/** A source as its own file states it: what it keeps is its own affair. */
export function source<Kept>(stated: Source<Kept>): Source {
  return stated as Source;
}
