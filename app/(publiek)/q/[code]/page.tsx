import { QrCode } from "lucide-react";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { PublicShell } from "@/components/layout/public-shell";
import { PlekMeldenForm } from "@/components/portaal/plek-melden-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { buttonClass } from "@/components/ui/button";
import { describeError } from "@/lib/i18n/fouten";
import { scanPlekCode } from "@/lib/use-cases/locatie/scan-plek-code";
import { findContext } from "@/lib/web/context";
import { getGastContext } from "@/lib/web/gast-context";
import { readHerkomst } from "@/lib/web/herkomst";
import { POGING_COOKIE, signGeopend, unpackPoging } from "@/lib/web/plek-formulier";
import { loginPath } from "@/lib/web/return-path";
import { readHuis } from "@/lib/web/shell";

/** Who comes back with a refused form has been here for a while: then pressing again at once is right. */
const EERDER_MS = 60_000;

export const metadata: Metadata = { title: "U staat bij", robots: { index: false } };

function Onbekend({ telefoon, reden }: { telefoon: string; reden: string | null }) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-xl border border-line bg-surface p-6 sm:p-9">
      <span aria-hidden className="grid size-12 place-items-center rounded-lg bg-petrol-soft text-petrol-strong"><QrCode className="size-6" strokeWidth={1.8} /></span>
      <AutoFocusHeading className="text-3xl">{reden ? "Even geduld" : "Deze code werkt niet meer"}</AutoFocusHeading>
      <p className="text-lg">{reden ?? "De sticker is vervangen, of de code is niet goed overgenomen. U kunt wel gewoon iets melden."}</p>
      <div className="flex flex-wrap gap-3">
        <a href="/meldingen/nieuw" className={buttonClass({ kind: "vol", size: "raak" })}>Inloggen en melden</a>
        {telefoon ? <a href={`tel:${telefoon.replace(/\s/g, "")}`} className={buttonClass({ size: "raak" })}>Bel {telefoon}</a> : null}
      </div>
    </div>
  );
}

export default async function PlekPage({ params }: { params: Promise<{ code: string }> }) {
  const [{ code: getypt }, ingelogd, huis, { adres }] = await Promise.all([params, findContext(), readHuis(), readHerkomst()]);
  const scan = await scanPlekCode(ingelogd ?? (await getGastContext()), { code: getypt, netwerk: adres });
  if (!scan.ok) return <PublicShell {...huis}><Onbekend telefoon={huis.servicedesk.telefoon} reden={scan.error.code === "te-veel" ? describeError(scan.error) : null} /></PublicShell>;
  const { id, code, naam, boven, zonderAccount } = scan.value;
  if (ingelogd) redirect(`/meldingen/nieuw?soort=S&plek=${id}`);
  const poging = unpackPoging((await cookies()).get(POGING_COOKIE)?.value);
  const inloggen = loginPath(`/q/${code}`);
  return (
    <PublicShell {...huis} smal>
      <div className="flex flex-col gap-7">
        <header>
          <AutoFocusHeading className="text-3xl">U staat bij {naam}</AutoFocusHeading>
          {boven ? <p className="mt-1.5 text-lg text-ink-2">{boven}</p> : null}
        </header>
        {zonderAccount ? (
          <>
            <p className="border-b border-line pb-6">Werkt u hier? <a href={inloggen} className="tekstlink">Log in</a>, dan vindt u uw melding altijd terug.</p>
            <PlekMeldenForm code={code} poging={poging} sleutel={randomUUID()} geopend={signGeopend(code, Date.now() - (poging ? EERDER_MS : 0))} telefoon={huis.servicedesk.telefoon} />
          </>
        ) : (
          <div className="flex flex-col items-start gap-4">
            <p className="text-lg">Is hier iets stuk, vies of leeg? Log in om het te melden. Wij weten al waar u bent.</p>
            <a href={inloggen} className={buttonClass({ kind: "vol", size: "raak" })}>Inloggen en melden</a>
            {huis.servicedesk.telefoon ? <p className="text-ink-2">Geen account? Bel de servicedesk: <a href={`tel:${huis.servicedesk.telefoon.replace(/\s/g, "")}`} className="tekstlink whitespace-nowrap">{huis.servicedesk.telefoon}</a>.</p> : null}
          </div>
        )}
      </div>
    </PublicShell>
  );
}
