import "server-only";
import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { Uitgever } from "@/lib/contracts/toegang/uitgever";
import { env } from "@/lib/env";
import { GEDULD_MS } from "./uitgever";

/** How next-auth calls this way in; the address to come back to is /api/auth/callback/werkaccount. */
export const WERKACCOUNT = "werkaccount";
const ONDERTEKENING = ["RS256", "PS256", "ES256", "EdDSA"];

/** Never an unsigned word, nor one that whoever knows the client secret could sign. */
function chooseClient({ id_token_signing_alg_values_supported: tekent = [], token_endpoint_auth_methods_supported: bewijst = ["client_secret_basic"] }: Uitgever) {
  return {
    id_token_signed_response_alg: ONDERTEKENING.find((alg) => tekent.includes(alg)) ?? "RS256",
    token_endpoint_auth_method: bewijst.includes("client_secret_basic") ? "client_secret_basic" as const : "client_secret_post" as const,
  };
}

/**
 * The login service as next-auth sees it: authorization code with PKCE, state and nonce. The signed word is judged
 * by openid-client (signature, iss, aud, exp, nonce). A fault is told to `onFout`, because next-auth keeps it to itself.
 */
export function createProvider(uitgever: Uitgever, onFout: (fout: unknown) => void): OAuthConfig<Profile> {
  let claims: Profile & Record<string, unknown> = {};
  const told = (fout: unknown): never => {
    onFout(fout);
    throw fout;
  };
  return {
    id: WERKACCOUNT, name: "Werkaccount", type: "oauth", idToken: true, checks: ["pkce", "state", "nonce"],
    issuer: uitgever.issuer, jwks_endpoint: uitgever.jwks_uri, clientId: env.OIDC_CLIENT_ID ?? "", clientSecret: env.OIDC_CLIENT_SECRET ?? "",
    client: chooseClient(uitgever), httpOptions: { timeout: GEDULD_MS },
    authorization: { url: uitgever.authorization_endpoint, params: { scope: "openid email profile" } },
    token: {
      url: uitgever.token_endpoint,
      request: async ({ client, provider, params, checks }) => {
        const tokens = await client.callback(provider.callbackUrl, params, checks).catch(told);
        const { iss, sub, ...rest } = tokens.claims();
        // Some services put the address only there; openid-client refuses the answer for another subject.
        const isKaal = rest.email === undefined && uitgever.userinfo_endpoint !== undefined;
        claims = { ...(isKaal ? await client.userinfo(tokens).catch(told) : rest), iss, sub };
        return { tokens };
      },
    },
    userinfo: { ...(uitgever.userinfo_endpoint ? { url: uitgever.userinfo_endpoint } : {}), request: () => claims },
    profile: () => ({ id: claims.sub ?? "" }),
  };
}
