import type { Format } from "./formats.ts";

/** What the command line asks of a simulation, as commander hands it over. */
export interface SimulationRequest {
  readonly trials?: number | undefined;
  readonly batches?: number | undefined;
  readonly seed?: number | undefined;
  readonly months?: number | undefined;
  readonly set: readonly string[];
  readonly out?: string | undefined;
  readonly jobs?: number | undefined;
  readonly format?: readonly Format[] | undefined;
  readonly people?: true | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
  readonly timings?: true | undefined;
}
