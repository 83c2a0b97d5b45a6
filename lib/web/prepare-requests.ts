import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";
import { followVerzoek } from "./verzoek";
import { wellFormedUrl } from "./well-formed-url";

/**
 * Readies every request before anybody reads it, as Next offers no place that early. X-Forwarded-For gets the one
 * address that may be believed: Next fills it in only when it is absent, and whoever sent one of its own would
 * escape every limit. A path that cannot be decoded gets one that can, and an answer the status that it deserves.
 */
export function prepareRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    followVerzoek(request, response);
    const header = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = clientAddress(Array.isArray(header) ? header.join(",") : header, request.socket.remoteAddress, env.PROXIES);
    request.url = wellFormedUrl(request.url ?? "/");
  });
}
