import "server-only";
import { UitgeverInput, type Uitgever } from "@/lib/contracts/toegang/uitgever";
import { env } from "@/lib/env";

/** How long a person waits for the login service before the password is offered again. */
export const GEDULD_MS = 5000;
const HOUDBAAR_MS = 10 * 60_000;

let bekend: { readonly uitgever: Promise<Uitgever>; readonly tot: number } | null = null;

/** Whether this installation has a login service; the settings come all three or not at all. */
export const hasWerkaccount = (): boolean => env.OIDC_ISSUER !== undefined;

/** What the login service tells about itself. Asked once for all who sign in at the same time, and kept ten minutes. */
export function findUitgever(): Promise<Uitgever> {
  if (bekend && bekend.tot > performance.now()) return bekend.uitgever;
  const uitgever = fetchUitgever(env.OIDC_ISSUER ?? "");
  bekend = { uitgever, tot: performance.now() + HOUDBAAR_MS };
  uitgever.catch(() => (bekend = null));
  return uitgever;
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, "");

async function fetchUitgever(issuer: string): Promise<Uitgever> {
  const answer = await fetch(`${withoutSlash(issuer)}/.well-known/openid-configuration`, {
    cache: "no-store", redirect: "error", headers: { accept: "application/json" }, signal: AbortSignal.timeout(GEDULD_MS),
  }).catch((error: unknown) => {
    // "fetch failed" helps nobody; why stands one deeper.
    const { message, cause } = error as Error;
    throw new Error(`De inlogdienst is niet te bereiken: ${cause instanceof Error ? cause.message : message}`);
  });
  if (!answer.ok) throw new Error(`De inlogdienst antwoordt met ${answer.status} op de vraag naar haar gegevens.`);
  const parsed = UitgeverInput.safeParse(await answer.json());
  if (!parsed.success) throw new Error(`De gegevens van de inlogdienst zijn niet bruikbaar: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join(", ")}`);
  // Whoever answers for another name could vouch for people of another organisation.
  if (withoutSlash(parsed.data.issuer) !== withoutSlash(issuer)) throw new Error(`De inlogdienst noemt zichzelf ${parsed.data.issuer}, niet de OIDC_ISSUER ${issuer}.`);
  return parsed.data;
}
