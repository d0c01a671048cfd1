import type { Priors } from "../priors.ts";
import { type Post, roleNamed } from "../roles/roster.ts";
import { ownOutput } from "./own-output.ts";
import type { PeopleWorld } from "./people-world.ts";

/** How many times the mean of their role whoever has a post brings of its volume, as far as they and others know. */
export function believedOutput(
  { company, staff: { traits, levers }, desk: { shares } }: PeopleWorld,
  priors: Priors,
  post: Post,
): number {
  const output = ownOutput(post, levers[post.role], company, priors, { traits, shares });
  return output(roleNamed(post.role).volume);
}
