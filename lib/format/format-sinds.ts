import { toAmsterdam } from "./amsterdam";
import { formatDag } from "./format-moment";

const NET_MS = 10 * 60_000;

/** Since when something stood there, for after a noun: "van zojuist", "van vanochtend", "van gisteren", "van vr 27 nov". */
export function formatSinds(moment: Date, now: Date): string {
  if (now.getTime() - moment.getTime() < NET_MS) return "van zojuist";
  const dag = formatDag(moment, now);
  if (dag !== "vandaag") return `van ${dag}`;
  const { uur } = toAmsterdam(moment);
  if (uur < 6) return "van vannacht";
  if (uur < 12) return "van vanochtend";
  return uur < 18 ? "van vanmiddag" : "van vanavond";
}
