import "server-only";
import { isOutage } from "./outage";

/** Without the database nobody gets in: the counters that stop guessing are there. Another fault is reported. */
export function refuseOutage(error: unknown): Response {
  if (!isOutage(error)) throw error;
  return new Response("Inloggen lukt nu even niet. Probeer het over een paar seconden opnieuw.", { status: 503, headers: { "retry-after": "2" } });
}
