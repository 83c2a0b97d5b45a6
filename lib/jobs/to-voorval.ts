import { formatMeldingNummer, formatOpdrachtNummer } from "@/lib/format/nummer";
import type { Geladen } from "./load-gebeurtenis";
import type { Voorval } from "./wie-hoort-wat";

/** The gegevens of a gebeurtenis as fields; empty when they are none. */
export const readData = ({ gegevens }: Pick<Geladen, "gegevens">): Readonly<Record<string, unknown>> =>
  typeof gegevens === "object" && gegevens !== null && !Array.isArray(gegevens) ? gegevens : {};

/** The moment that the klant was told before this gebeurtenis moved it; null when it did not. */
export function readEerderGereed(feit: Pick<Geladen, "gegevens">): Date | null {
  const van = readData(feit)["uiterlijkVan"];
  const op = typeof van === "string" ? new Date(van) : null;
  return op && !Number.isNaN(op.getTime()) ? op : null;
}

/** What the rules look at, from the row and its gegevens. */
export function toVoorval(feit: Geladen): Voorval {
  const { melding, opdracht, doorId } = feit;
  const data = readData(feit);
  return {
    kwis: melding.kwis, spoed: melding.spoed, status: melding.status, direct: melding.direct, doorKlant: doorId === melding.melderId, zonderAccount: melding.zonderAccount, isDeel: melding.ouderId !== null,
    vanStatus: typeof data["van"] === "string" ? data["van"] : null, cijfer: typeof data["cijfer"] === "number" ? data["cijfer"] : null,
    heeftEigenaar: melding.eigenaarId !== null, verschoven: readEerderGereed(feit) !== null,
    onderwerp: melding.onderwerp, nummer: formatMeldingNummer(melding.nummer), opdrachtNummer: opdracht ? formatOpdrachtNummer(opdracht.nummer) : "",
  };
}
