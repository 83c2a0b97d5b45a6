import { formatMeldingNummer, formatOpdrachtNummer } from "@/lib/format/nummer";
import type { Geladen } from "./load-gebeurtenis";
import type { Voorval } from "./wie-hoort-wat";

/** What the rules look at, from the row and its gegevens. */
export function toVoorval({ melding, opdracht, gegevens, doorId }: Geladen): Voorval {
  const data = typeof gegevens === "object" && gegevens !== null && !Array.isArray(gegevens) ? gegevens : {};
  return {
    kwis: melding.kwis, spoed: melding.spoed, status: melding.status, direct: melding.direct, doorKlant: doorId === melding.melderId, zonderAccount: melding.zonderAccount,
    vanStatus: typeof data["van"] === "string" ? data["van"] : null, cijfer: typeof data["cijfer"] === "number" ? data["cijfer"] : null,
    onderwerp: melding.onderwerp, nummer: formatMeldingNummer(melding.nummer), opdrachtNummer: opdracht ? formatOpdrachtNummer(opdracht.nummer) : "",
  };
}
