import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";

/**
 * Puts the one address that may be believed in X-Forwarded-For before anybody reads it. Next fills that header in
 * only when it is absent, and offers no way to the socket: whoever sent one of its own would escape every limit.
 */
export function trustProxies(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const header = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = clientAddress(Array.isArray(header) ? header.join(",") : header, request.socket.remoteAddress, env.PROXIES);
  });
}
