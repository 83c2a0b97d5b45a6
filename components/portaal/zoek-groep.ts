import { MELDING_STATUS_KLANT } from "@/lib/i18n/teksten";
import { formatMeldingNummer } from "@/lib/format/nummer";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { GevondenPlein } from "@/lib/queries/zoek/zoek-plein";

export type ZoekTreffer = { readonly pad: string; readonly label: string; readonly uitleg: string; readonly teken: Kwis | "artikel" | "actie" };
/** One kind of things that were found, as plain text: words are made on the server, the browser only shows them. */
export type ZoekGroep = { readonly kop: string; readonly treffers: readonly ZoekTreffer[] };

/** What was found, in the order in which it is shown; kinds without anything are left out. */
export function toZoekGroepen({ zaken, diensten, artikelen, acties }: GevondenPlein): ZoekGroep[] {
  const groepen: ZoekGroep[] = [
    { kop: "Diensten", treffers: diensten.map(({ code, naam, groep, kwis }) => ({ pad: `/diensten/${code}`, label: naam, uitleg: groep, teken: kwis })) },
    { kop: "Uitleg en regels", treffers: artikelen.map(({ code, titel, inleiding }) => ({ pad: `/artikelen/${code}`, label: titel, uitleg: inleiding.length > 110 ? `${inleiding.slice(0, 109).trimEnd()}…` : inleiding, teken: "artikel" })) },
    { kop: "Mijn meldingen en aanvragen", treffers: zaken.map(({ nummer, onderwerp, status, kwis }) => ({ pad: `/meldingen/${formatMeldingNummer(nummer)}`, label: onderwerp, uitleg: `${formatMeldingNummer(nummer)} · ${MELDING_STATUS_KLANT[status]}`, teken: kwis })) },
    { kop: "Wat u hier kunt doen", treffers: acties.map(({ pad, titel, uitleg }) => ({ pad, label: titel, uitleg, teken: "actie" })) },
  ];
  return groepen.filter(({ treffers }) => treffers.length > 0);
}
