import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Context } from "@/lib/data/context";
import { findSessie, type Sessie } from "@/lib/data/sessie-store";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Permission } from "@/lib/domain/authz/permissions";
import { getClock, getDb } from "./database";
import { isOwnOrigin } from "./own-origin";
import { requireOwnPage } from "./require-own-page";
import { loginPath } from "./return-path";
import { readSessionId } from "./session-cookie";

/** Pages and routes take the Context from here: it is handed to commands and queries, never looked into. */
export type { Context };

/** The sessie behind this request. Remembered for one request only. */
export const findCurrentSessie = cache(async (): Promise<Sessie | null> => {
  const id = await readSessionId();
  return id ? findSessie(getDb(), id) : null;
});

/** Who is signed in as Context, or null. For pages that also exist without login. */
export const findContext = cache(async (): Promise<Context | null> => {
  const sessie = await findCurrentSessie();
  return sessie ? { db: getDb(), actor: sessie.actor, now: await getClock() } : null;
});

/** Who is signed in; anybody else goes to the login page and comes back here afterwards. */
export async function requireContext(): Promise<Context> {
  const ctx = await findContext();
  // The proxy wrote down the address of this request; a page cannot know it otherwise.
  return ctx ?? redirect(loginPath((await headers()).get("x-pad")));
}

/**
 * Who is signed in and has this right. A page of another role does not exist for you (404): what is there
 * is nobody else's business. Commands and queries behind the page check again.
 */
export async function requireScreen(permission: Permission): Promise<Context> {
  const ctx = await requireContext();
  return hasRight(ctx.actor, permission) ? ctx : notFound();
}

/** For server actions: the call comes from a page of ours, and somebody is signed in. */
export async function requireActionContext(): Promise<Context> {
  await requireOwnPage();
  return requireContext();
}

/** The same for a page that asks to sign in by itself: null when nobody is signed in any more. */
export async function tryActionContext(): Promise<Context | null> {
  await requireOwnPage();
  return findContext();
}

export type RouteContext = { readonly ok: true; readonly ctx: Context } | { readonly ok: false; readonly response: Response };

/** For plain POST routes with the cookie: 403 for a foreign page, back to the login page when nobody is signed in. */
export async function findRouteContext(request: Request): Promise<RouteContext> {
  if (!isOwnOrigin(request.headers)) return { ok: false, response: new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 }) };
  const ctx = await findContext();
  if (ctx) return { ok: true, ctx };
  return { ok: false, response: new Response(null, { status: 303, headers: { location: loginPath(pathOf(request.headers.get("referer"))) } }) };
}

function pathOf(address: string | null): string | null {
  const url = address ? URL.parse(address) : null;
  return url ? `${url.pathname}${url.search}` : null;
}
