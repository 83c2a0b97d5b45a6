import { z } from "zod";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

const eindpunt = z.string().refine((waarde) => {
  const url = URL.parse(waarde);
  return url !== null && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname)));
}, "geen https-adres");

/** What a login service tells about itself (OpenID Connect Discovery), as far as it is used here. */
export const UitgeverInput = z.object({
  issuer: z.string(),
  authorization_endpoint: eindpunt,
  token_endpoint: eindpunt,
  jwks_uri: eindpunt,
  userinfo_endpoint: eindpunt.optional(),
  id_token_signing_alg_values_supported: z.array(z.string()).optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
});
export type Uitgever = z.output<typeof UitgeverInput>;
