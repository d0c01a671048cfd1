import type { Component, ComponentTerms, Pay, Reading } from "./component.ts";
import { componentOf } from "./components/index.ts";
import { modifiersOf, type Stated } from "./modifiers/index.ts";
import { makesCarry } from "./negative.ts";
import type { Seat } from "./seat.ts";

/** A modifier at work in a component: what it does, and where among the values stands what it looks at. */
export interface Step extends Stated {
  /** Place among the values; -1 where it looks at nothing. */
  readonly place: number;
}

/** How a component of a plan pays one person: what is looked at, then what is done, in order. */
export interface Payslip {
  readonly readings: readonly Reading[];
  readonly steps: readonly Step[];
}

interface Rules {
  readonly component: Component<ComponentTerms>;
  readonly modifiers: readonly Stated[];
  /** Whether the component itself carries something from period to period. */
  readonly carries: boolean;
  readonly slips: WeakMap<Seat, Payslip>;
  /** What {@link expectedPayOf} made for a seat. */
  readonly pays: WeakMap<Seat, Pay>;
}

/** Terms never change, and people ask thousands of times what they pay. */
const known = new WeakMap<ComponentTerms, Rules>();

/** The component and the modifiers that some terms are terms of. */
export function rulesOf(terms: ComponentTerms): Rules {
  const found = known.get(terms);
  if (found) return found;
  const component = componentOf(terms.type);
  const given = terms as ComponentTerms & Readonly<Record<string, unknown>>;
  const rules: Rules = {
    component,
    modifiers: modifiersOf(terms),
    carries: (component.carrying ?? []).some((field) => makesCarry(given, field)),
    slips: new WeakMap(),
    pays: new WeakMap(),
  };
  known.set(terms, rules);
  return rules;
}

/** How some terms pay the person in a seat. */
export function payslipOf(terms: ComponentTerms, seat: Seat): Payslip {
  const { component, modifiers, slips } = rulesOf(terms);
  const found = slips.get(seat);
  if (found) return found;
  const readings = [...component.reads(terms, seat)];
  const steps = modifiers.map((stated) => ({ ...stated, place: placeOf(stated, terms, seat, readings) }));
  const slip = { readings, steps };
  slips.set(seat, slip);
  return slip;
}

/** Where a modifier finds what it looks at; it is added to the readings unless it is there already. */
function placeOf(
  { modifier, setting }: Stated,
  terms: ComponentTerms,
  seat: Seat,
  readings: Reading[],
): number {
  const reading = modifier.reads?.(setting, terms, seat);
  if (reading === undefined) return -1;
  const there = readings.findIndex(
    ({ metric, unit, attainment }) => metric === reading.metric && unit === reading.unit && !attainment,
  );
  return there >= 0 ? there : readings.push(reading) - 1;
}
