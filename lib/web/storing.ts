import "server-only";
import { readOrganisatie } from "@/lib/data/organisatie-store";
import { healthDb, readGereedheid } from "./readiness";

const OPNIEUW_NA_MS = 250;
/** Longer than a busy machine takes to answer: a slow page is better than one that says we are away. */
const GEDULD_MS = 2500;
const TELEFOON_NA_MS = 60_000;

type Stand = { op: number; bereikbaar: Promise<boolean>; telefoon: string | null; telefoonOp: number };
const stand = ((globalThis as { servicepleinStoring?: Stand }).servicepleinStoring ??= { op: 0, bereikbaar: Promise.resolve(true), telefoon: null, telefoonOp: 0 });

/** Whether the database answers; asked at most four times a second, whatever the number of pages. */
export function isDatabaseReachable(): Promise<boolean> {
  if (performance.now() - stand.op > OPNIEUW_NA_MS || stand.op === 0) {
    stand.op = performance.now();
    stand.bereikbaar = readGereedheid(GEDULD_MS).then((gereed) => gereed !== "database");
    void stand.bereikbaar.then((reachable) => (reachable ? rememberTelefoon() : undefined)).catch(() => undefined);
  }
  return stand.bereikbaar;
}

/** The number of the desk is remembered for the moment when it cannot be looked up. */
async function rememberTelefoon(): Promise<void> {
  if (stand.telefoonOp !== 0 && performance.now() - stand.telefoonOp < TELEFOON_NA_MS) return;
  stand.telefoonOp = performance.now();
  stand.telefoon = (await readOrganisatie(healthDb())).servicedeskTelefoon ?? null;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);

/** What a person sees while the database is away: nothing is lost, and whom to call. 503, so that machines know too. */
export function storingResponse(nonce: string): Response {
  const bellen = stand.telefoon ? `<p>Kan het niet wachten? Bel de servicedesk: <a href="tel:${escape(stand.telefoon)}">${escape(stand.telefoon)}</a>.</p>` : "";
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="5"><title>Even niet bereikbaar – Serviceplein</title>
<style nonce="${nonce}">body{font:18px/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;place-items:center;background:#faf8f4;color:#1b2830}main{max-width:34rem;padding:2rem}h1{font-size:1.6rem}a{color:#0c5a62;font-weight:600}@media(prefers-color-scheme:dark){body{background:#11181d;color:#edf1f2}a{color:#66c2c6}}</style></head>
<body><main><h1>Even niet bereikbaar</h1><p>Wij zijn zo terug. Deze pagina probeert het vanzelf opnieuw. Wat u typte, staat nog op dit apparaat.</p>${bellen}</main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8", "retry-after": "2", "cache-control": "private, no-store",
      "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });
}
