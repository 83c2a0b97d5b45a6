import "server-only";
import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions, type Profile } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { authSecret } from "@/lib/data/hash-secret";
import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import { env } from "@/lib/env";
import { readReturnPath } from "./return-path";
import { sessionCookie } from "./session-cookie";

/** The work account as next-auth sees it, and who may come in with it: the secret id of the sessie, or null. */
export type Werkaccount = { readonly provider: OAuthConfig<Profile>; admit(profile: Profile): Promise<string | null> };
/** What happens when somebody signs in or out; handed in, because this module is only the glue to next-auth. */
export type Deurwachter = {
  signIn(credentials: { email: unknown; wachtwoord: unknown }): Promise<string | null>;
  signOut(sessieId: string): Promise<void>;
  readonly werkaccount?: Werkaccount;
};

function authOptions({ signIn, signOut, werkaccount }: Deurwachter): AuthOptions {
  const { name, options } = sessionCookie();
  let admitted: string | null = null;
  return {
    secret: authSecret(),
    // A carrier only: next-auth refuses database sessions with a password, so the row is ours.
    session: { strategy: "jwt", maxAge: SESSIEDUUR.absoluut * 60 },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: "/inloggen", signOut: "/profiel", error: "/inloggen" },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [...(werkaccount ? [werkaccount.provider] : []), CredentialsProvider({
      credentials: { email: { label: "E-mailadres", type: "email" }, wachtwoord: { label: "Wachtwoord", type: "password" } },
      async authorize(credentials) {
        const id = await signIn({ email: credentials?.email, wachtwoord: credentials?.wachtwoord });
        return id ? { id } : null;
      },
    })],
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.type !== "oauth") return true;
        admitted = werkaccount && profile ? await werkaccount.admit(profile) : null;
        return admitted !== null;
      },
      // The id next-auth has of a work account is the subject of the login service, never a sessie.
      jwt: ({ token, user, account }) => ({ sid: account?.type === "oauth" ? admitted : user ? user.id : token["sid"] }),
      redirect: ({ url }) => `${env.APP_URL}${readReturnPath(pathOf(url)) ?? "/"}`,
    },
    events: { signOut: async ({ token }) => { if (typeof token?.["sid"] === "string") await signOut(token["sid"]); } },
  };
}

/** The path and query of an address of ours, "/" for any other. */
export function pathOf(address: string): string {
  const url = URL.parse(address, env.APP_URL);
  return url && url.origin === new URL(env.APP_URL).origin ? `${url.pathname}${url.search}` : "/";
}

/** One call of next-auth, the only place where it is called. It reads the cookies of the request by itself. */
export async function callNextAuth(request: NextRequest, parts: readonly string[], deurwachter: Deurwachter): Promise<Response> {
  return (await NextAuth(request, { params: { nextauth: [...parts] } }, authOptions(deurwachter))) as Response;
}
