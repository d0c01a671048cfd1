import { leversOf } from "../levers/role-levers.ts";
import type { Priors } from "../priors.ts";
import { type Post, roleNamed } from "../roles/roster.ts";
import { ownOutput } from "./own-output.ts";
import type { PeopleWorld } from "./people-world.ts";
import { referencePayOf } from "./used-to.ts";

/** How many times the mean of their role whoever has a post brings of its volume, as far as they and others know. */
export function believedOutput(
  { setup, company, staff: { traits }, desk: { shares } }: PeopleWorld,
  priors: Priors,
  post: Post,
): number {
  const levers = leversOf(company, post.role, referencePayOf(setup)[post.role]);
  const output = ownOutput(post, levers, company, priors, { traits, shares });
  return output(roleNamed(post.role).volume);
}
