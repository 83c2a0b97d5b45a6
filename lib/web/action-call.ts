import { randomUUID } from "node:crypto";
import { extractInfoFromServerReferenceId } from "next/dist/shared/lib/server-reference-info";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Name of the header by which a call is known inside the process; never believed from outside. */
const KENMERK = "x-verzoek";
const MAX_KENMERKEN = 10_000;

// On globalThis: what runs before Next, the proxy and the pages each have a copy of this module.
const begun = ((globalThis as { servicepleinBegonnen?: Set<string> }).servicepleinBegonnen ??= new Set());

/** How many arguments an action reads; Next writes it in the name of the action. */
function countArgs(actie: string): number {
  return extractInfoFromServerReferenceId(actie).usedArgs.lastIndexOf(true) + 1;
}

/**
 * Whether a call of this action can have come from a form of ours: as many arguments as the action reads, of which the
 * last is the form. Null when the body is no form.
 */
export function isFormCall(actie: string, form: Pick<FormData, "get"> | null): boolean {
  const verwacht = countArgs(actie);
  if (verwacht === 0) return true;
  const raw = form?.get("0");
  try {
    const args: unknown = typeof raw === "string" ? JSON.parse(raw) : null;
    return Array.isArray(args) && args.length === verwacht && typeof args.at(-1) === "string" && /^\$K[0-9a-f]+$/.test(String(args.at(-1)));
  } catch {
    return false;
  }
}

/** Notes that our own code has begun on this call: from here on a failure is ours. */
export function beginAction(headers: Pick<Headers, "get">): void {
  const kenmerk = headers.get(KENMERK);
  if (kenmerk && begun.size < MAX_KENMERKEN) begun.add(kenmerk);
}

/**
 * A call of a server action that Next could not even decode is answered by Next with 500. It never reached our code, so
 * it is the caller's fault: 400. A failure of our own stays the 500 that it is.
 */
export function blameCaller(request: IncomingMessage, response: ServerResponse): void {
  delete request.headers[KENMERK];
  if (request.method !== "POST" || request.headers["next-action"] === undefined) return;
  const kenmerk = randomUUID();
  request.headers[KENMERK] = kenmerk;
  response.writeHead = new Proxy(response.writeHead, {
    apply: (write, self, [status, ...rest]: [number, ...unknown[]]) => Reflect.apply(write, self, [status === 500 && !begun.has(kenmerk) ? 400 : status, ...rest]) as ServerResponse,
  });
  response.once("close", () => begun.delete(kenmerk));
}
