import { createHash } from "node:crypto";

/**
 * The fixed id of a row of base data. With it a row that was renamed, moved or switched off in beheer is still known,
 * so seeding again never brings back what somebody changed.
 */
export function baseId(sleutel: string): string {
  const hex = createHash("sha256").update(`serviceplein:${sleutel}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
