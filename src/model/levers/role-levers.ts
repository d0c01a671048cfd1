import { effortChannels } from "../channels/channel.ts";
import type { Repertoire } from "../decisions/levers.ts";
import type { Company } from "../parameters/company.ts";
import { byRole, type RoleName } from "../roles/index.ts";
import { parametersOf, roleNamed } from "../roles/roster.ts";
import { channelEffort } from "./channel-effort.ts";
import { type LeverName, levers } from "./index.ts";
import type { LeverDefinition, LeverOfRole } from "./lever-definition.ts";

/** What people of a role can move, where each lever usually stands, and where it is found. */
export interface RoleLevers {
  readonly repertoire: Repertoire;
  readonly norms: readonly number[];
  readonly places: LeverPlaces;
}

/**
 * Where each lever stands in a role's vectors, looked up once: -1 where the role does not have it. The efforts on channels stand
 * first, in the channels' order.
 */
export type LeverPlaces = Readonly<Record<LeverName, number>>;

/**
 * What a role's people can move: an effort for each channel where that is theirs, then the levers of the list that name the role. Costs are
 * in multiples of their reference pay, or money a week where that is given.
 */
export function leversOf(company: Company, role: RoleName, pay = 1): RoleLevers {
  const theirs = [...channelEfforts(company), ...levers].flatMap((lever: LeverDefinition) => {
    const own = lever.roles[role];
    return own ? [{ lever, own }] : [];
  });
  const names = Array.from(theirs, ({ lever }) => lever.name);
  return {
    repertoire: {
      levers: Array.from(theirs, ({ lever, own }) => resolved(lever, own, company, pay)),
      crossCost: (parametersOf(company, roleNamed(role)).crossCost ?? 0) * pay,
      budget: 1,
      steep: true,
    },
    norms: Array.from(theirs, ({ own }) => own.norm(company)),
    places: Object.fromEntries(Array.from(levers, ({ name }) => [name, names.indexOf(name)])) as LeverPlaces,
  };
}

/** The same of every role, at the reference pay of each. */
export function leversByRole(
  company: Company,
  referencePay: Readonly<Record<RoleName, number>>,
): Readonly<Record<RoleName, RoleLevers>> {
  return byRole((role) => leversOf(company, role, referencePay[role]));
}

function channelEfforts(company: Company): readonly LeverDefinition[] {
  return Array.from(effortChannels(company), ({ name }) => channelEffort(name));
}

function resolved(
  { name, kind, bounds: [low, high] = [0, 1] }: LeverDefinition,
  own: LeverOfRole,
  company: Company,
  pay: number,
) {
  return { name, kind, low, high, curvature: own.cost(company) * pay };
}
