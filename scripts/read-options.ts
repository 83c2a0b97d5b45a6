import { parseArgs } from "node:util";
import { StopReason } from "./launcher/stop-reason";

/** The named text options of a script; an unknown or misspelt one ends with how it is used. */
export function readOptions<const N extends string>(namen: readonly N[], gebruik: string): Partial<Record<N, string>> {
  try {
    const { values } = parseArgs({ options: Object.fromEntries(namen.map((naam) => [naam, { type: "string" as const }])) });
    return values as Partial<Record<N, string>>;
  } catch {
    throw new StopReason(gebruik);
  }
}
