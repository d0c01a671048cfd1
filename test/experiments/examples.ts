import type { KnownFindings } from "../../src/experiments/known-findings.ts";
import { exampleCauses } from "./example-causes.ts";
import { exampleCrossing } from "./example-crossing.ts";
import { exampleFindings } from "./example-findings.ts";
import { examplePay } from "./example-pay.ts";
import { exampleSingle } from "./example-single.ts";

/** Made-up findings of every kind, by what they are an example of: laws of what is shown of findings hold for each. */
export const examples: Readonly<Record<string, KnownFindings>> = {
  comparison: exampleFindings(),
  pay: examplePay(),
  "seven plans": exampleCrossing(),
  "one plan": exampleSingle(),
  causes: exampleCauses(),
};
