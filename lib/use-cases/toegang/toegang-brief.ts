import type { Db, Tx } from "@/lib/data/client";
import { enqueueMail } from "@/lib/data/enqueue-mail";
import { env } from "@/lib/env";
import { alinea, knop, type Brief } from "@/lib/mail/brief";
import { readAfzender } from "@/lib/mail/read-afzender";
import { renderBrief } from "@/lib/mail/render-brief";

export type Lezer = { readonly naam: string; readonly email: string };

/** The page behind a secret link. Opening it changes nothing; only sending its form does. */
export const uitnodigingUrl = (token: string): string => `${env.APP_URL}/uitnodiging/${token}`;
const herstelUrl = (token: string): string => `${env.APP_URL}/wachtwoord/${token}`;

const uitnodiging = (lezer: Lezer, token: string): Brief => ({
  onderwerp: "U kunt nu inloggen op Serviceplein", kop: "Welkom bij de servicedesk", nummer: "", aanhef: `Beste ${lezer.naam},`,
  blokken: [
    alinea("U hebt een account voor meldingen en vragen over het gebouw en de diensten. Kies eerst uw eigen wachtwoord."),
    knop("Kies uw wachtwoord", uitnodigingUrl(token)),
    alinea(`Uw inlognaam is ${lezer.email}. De link werkt 7 dagen en één keer.`),
    alinea("Verwachtte u dit bericht niet? Dan hoeft u niets te doen."),
  ],
});

const herstel = (lezer: Lezer, token: string): Brief => ({
  onderwerp: "Kies een nieuw wachtwoord", kop: "Kies een nieuw wachtwoord", nummer: "", aanhef: `Beste ${lezer.naam},`,
  blokken: [
    alinea("U vroeg om een nieuw wachtwoord. Met deze knop kiest u er een."),
    knop("Kies een nieuw wachtwoord", herstelUrl(token)),
    alinea("De link werkt 30 minuten en één keer."),
    alinea("Vroeg u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het was."),
  ],
});

const BRIEVEN = { uitnodiging, herstel } as const;

/** Writes the mail with a secret link in the caller's transaction, so that link and mail exist together. */
export async function sendToegangBrief(db: Db, tx: Tx, { soort, lezer, token, sleutel }: { soort: keyof typeof BRIEVEN; lezer: Lezer; token: string; sleutel: string }): Promise<void> {
  const brief = renderBrief(BRIEVEN[soort](lezer, token), await readAfzender(tx));
  await enqueueMail({ db }, tx, { ...brief, aan: lezer.email, aanNaam: lezer.naam, soort, sleutel: `${soort}:${sleutel}` });
}
