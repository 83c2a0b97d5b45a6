import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/lib/env";
import { isFormCall } from "@/lib/web/action-call";
import { frameAncestors } from "@/lib/web/inbed";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { isDatabaseReachable, storingResponse } from "@/lib/web/storing";

const ACTION_LIMIT_BYTES = 1_048_576;

type PolicyParts = { readonly nonce: string; readonly isSecure: boolean; readonly frameAncestors: string };

function contentSecurityPolicy({ nonce, isSecure, frameAncestors }: PolicyParts): string {
  const isDev = env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    // React's development build rebuilds stacks with eval; the real one needs no such thing.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    // next dev injects its own style elements without a nonce.
    isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    frameAncestors,
    "frame-src 'self'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/**
 * Refuses early what Next would answer with a 500 or would run all the same: a form or action that was sent
 * from a foreign page, from nowhere, or that is too big. The API has keys instead of a cookie.
 */
function refuseAction(request: NextRequest): Response | null {
  const isForm = request.method === "POST" && !request.nextUrl.pathname.startsWith("/api/");
  if (!isForm && !request.headers.has("next-action")) return null;
  if (!isOwnOrigin(request.headers)) {
    return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  }
  if (Number(request.headers.get("content-length") ?? 0) > ACTION_LIMIT_BYTES) {
    return new Response("Dit is te groot om te versturen.", { status: 413 });
  }
  return null;
}

const isMultipart = ({ headers }: NextRequest): boolean => /^multipart\//i.test(headers.get("content-type") ?? "");

/** A form that was cut off, has no boundary, or an action that is called as no form of ours would: Next would answer 500. Only forms come this way, and those are small. */
async function refuseUnreadable(request: NextRequest): Promise<Response | null> {
  const actie = request.headers.get("next-action");
  if (request.method !== "POST" || (actie === null && !isMultipart(request))) return null;
  const form = isMultipart(request) ? await request.formData().catch(() => undefined) : null;
  const isReadable = form !== undefined && (actie === null || isFormCall(actie, form));
  return isReadable ? null : new Response("Dit formulier konden wij niet lezen.", { status: 400 });
}

function answerTrailingSlash(request: NextRequest): Response | null {
  const { pathname } = request.nextUrl;
  if (pathname === "/" || !pathname.endsWith("/")) return null;
  if (pathname.startsWith("/api/")) {
    const body = { type: "/problemen/niet-gevonden", title: "Niet gevonden", status: 404, detail: "Dit adres bestaat niet.", instance: pathname };
    return new Response(JSON.stringify(body), { status: 404, headers: { "content-type": "application/problem+json", "cache-control": "private, no-store" } });
  }
  // Leading slashes collapse too, otherwise //elders would redirect to another site.
  const url = new URL(`/${pathname.replace(/^\/+|\/+$/g, "")}${request.nextUrl.search}`, request.nextUrl.origin);
  return NextResponse.redirect(url, 308);
}

function pathOf({ nextUrl }: NextRequest): string {
  const search = new URLSearchParams(nextUrl.search);
  search.delete("_rsc");
  return `${nextUrl.pathname}${search.size > 0 ? `?${search}` : ""}`;
}

/**
 * Sets the nonce and its policy on every page, and turns malformed calls away at the door.
 * It decides nothing about rights: those are checked in commands and queries.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const refused = refuseAction(request) ?? answerTrailingSlash(request) ?? (await refuseUnreadable(request));
  if (refused) return refused;

  const isSecure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  const nonce = crypto.randomUUID().replaceAll("-", "");
  // A page that fails halfway is a 500 in Next; the API and the health check say it for themselves.
  if (!request.nextUrl.pathname.startsWith("/api/") && !(await isDatabaseReachable())) return storingResponse(nonce);
  const policy = contentSecurityPolicy({ nonce, isSecure, frameAncestors: await frameAncestors(request.nextUrl.pathname) });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // Where a page sends somebody back to after signing in; always ours, whatever the browser sent.
  headers.set("x-pad", pathOf(request));
  // Next compares the origin with the host for itself; ours was judged above, also behind a proxy that renames the host.
  const from = URL.parse(headers.get("origin") ?? "");
  if (request.method === "POST" && from) headers.set("x-forwarded-host", from.host);
  headers.set("content-security-policy", policy);
  // A page that sends no referrer posts with the origin "null", which Next refuses although we know the form is ours.
  if (headers.get("origin") === "null") headers.delete("origin");

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (isSecure) response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  return response;
}

// Uploads stay outside: behind a proxy Next cuts a body off at 10 MB without saying so. Files stay outside too:
// they carry a stricter policy of their own, which the one of the pages would replace. Each is named to its end, so
// that no page gets around the policy by having such a word in its address. Data stays outside: passing here
// costs a third of what such an answer may, and its headers stand in next.config.ts. Only its trailing slashes come in.
export const config = {
  matcher: [
    "/((?!_next/static/|(?:icoon\\.svg|favicon\\.ico)$|api/(?!auth/)|uploads(?:/(?:import|logo|melden|plek|volg|werk|opdracht/[^/]+))?$|bijlagen/[^/]+(?:/klein)?$|(?:volg|opdracht)/[^/]+/bijlagen/[^/]+$).*)",
    "/(api/(?:.*/)?)",
  ],
};
