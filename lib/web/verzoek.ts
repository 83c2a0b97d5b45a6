import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Name of the header by which a request is known inside the process; never believed from outside. */
const KENMERK = "x-verzoek";
const RETRY_SECONDS = "2";

type Verzoek = { readonly isAction: boolean; begun: boolean; outage: boolean };
// On globalThis: what runs before Next, the proxy and the pages each have a copy of this module.
const verzoeken = ((globalThis as { servicepleinVerzoeken?: Map<string, Verzoek> }).servicepleinVerzoeken ??= new Map());

const find = (kenmerk: string | string[] | null | undefined): Verzoek | undefined => (typeof kenmerk === "string" ? verzoeken.get(kenmerk) : undefined);

/** Notes that our own code has begun on a server action: from here on a failure is ours. */
export function beginAction(headers: Pick<Headers, "get">): void {
  const verzoek = find(headers.get(KENMERK));
  if (verzoek) verzoek.begun = true;
}

/** Notes that the database could not be asked for this request. */
export function noteOutage(headers: Readonly<Record<string, string | string[] | undefined>>): void {
  const verzoek = find(headers[KENMERK]);
  if (verzoek) verzoek.outage = true;
}

/** Next knows one failure, 500. A call that never reached our code is the caller's (400); without the database one may come back (503). */
function judgeStatus(status: number, { isAction, begun, outage }: Verzoek): number {
  if (status !== 500) return status;
  if (outage) return 503;
  return isAction && !begun ? 400 : 500;
}

/** Follows a request to its answer, which gets the status that it deserves. */
export function followVerzoek(request: IncomingMessage, response: ServerResponse): void {
  const kenmerk = randomUUID();
  const verzoek: Verzoek = { isAction: request.method === "POST" && request.headers["next-action"] !== undefined, begun: false, outage: false };
  request.headers[KENMERK] = kenmerk;
  verzoeken.set(kenmerk, verzoek);
  response.once("close", () => verzoeken.delete(kenmerk));
  response.writeHead = new Proxy(response.writeHead, {
    apply: (write, self, [gegeven, ...rest]: [number, ...unknown[]]) => {
      const status = judgeStatus(gegeven, verzoek);
      if (status === 503 && gegeven === 500) response.setHeader("Retry-After", RETRY_SECONDS);
      return Reflect.apply(write, self, [status, ...rest]) as ServerResponse;
    },
  });
}
