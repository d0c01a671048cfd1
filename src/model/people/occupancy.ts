/** Who fills each post, by the number of the post. */
export interface Occupancy {
  /** Whether there is work in the post this month. */
  readonly open: Uint8Array;
  /** Who is there, of all who ever applied for the post: 0 is whoever was there first. */
  readonly occupant: Int32Array;
  /** Weeks for which nobody has been there; -1 where somebody is. */
  readonly vacantWeeks: Int32Array;
  /** Weeks for which a newcomer has been there; -1 for whoever was there first. */
  readonly weeksThere: Int32Array;
  /** How much of what they can whoever is there gets done in an hour: less than 1 while they learn the ropes. */
  readonly ramp: Float64Array;
}

/** Every post filled by whoever was there first. */
export function filledPosts(count: number): Occupancy {
  return {
    open: new Uint8Array(count).fill(1),
    occupant: new Int32Array(count),
    vacantWeeks: new Int32Array(count).fill(-1),
    weeksThere: new Int32Array(count).fill(-1),
    ramp: new Float64Array(count).fill(1),
  };
}

/** Whether somebody works in a post: there is work, and somebody to do it. */
export function isAtWork({ open, vacantWeeks }: Occupancy, number: number): boolean {
  return open[number] === 1 && vacantWeeks[number]! < 0;
}
