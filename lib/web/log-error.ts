import "server-only";
import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { env } from "@/lib/env";
import { describeFout } from "@/lib/format/describe-fout";

const logger = pino({ level: env.LOG_LEVEL, base: { deel: "web" } });

/** Writes an unexpected error down without any content of the request, and gives the reference to show. */
export function logError(error: unknown, waar: string): string {
  const kenmerk = randomUUID().slice(0, 8);
  logger.error({ kenmerk, waar, ...describeFout(error) }, "onverwachte fout");
  return kenmerk;
}

/** Writes down why the outside world was turned away or did not answer: for who set it up, not a fault of ours. */
export function logAfwijzing(waar: string, error: unknown): null {
  const { fout, tekst } = describeFout(error);
  logger.warn({ waar, fout, tekst }, "afgewezen");
  return null;
}
