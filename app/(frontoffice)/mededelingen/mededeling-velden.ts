import type { VeldGroep } from "@/components/beheer/veld";
import { MEDEDELING_SOORTEN } from "@/lib/domain/mededeling/mededeling";
import { toAmsterdam } from "@/lib/format/amsterdam";
import { MEDEDELING_SOORT } from "@/lib/i18n/mededeling";
import type { MededelingDetail } from "@/lib/queries/mededeling/get-mededeling";

const two = (getal: number) => String(getal).padStart(2, "0");

/** The Dutch wall clock as a datetime field wants it. */
function toVeld(moment: Date | null): string {
  if (!moment) return "";
  const { jaar, maand, dag, uur, minuut } = toAmsterdam(moment);
  return `${jaar}-${two(maand)}-${two(dag)}T${two(uur)}:${two(minuut)}`;
}

/** The form of a notice; a new one begins now. */
export const mededelingVelden = (ding: MededelingDetail | null, nu: Date): readonly VeldGroep[] => [{
  velden: [
    { soort: "keuze", naam: "soort", label: "Soort", smal: true, waarde: ding?.soort ?? "storing", opties: MEDEDELING_SOORTEN.map((waarde) => ({ waarde, label: MEDEDELING_SOORT[waarde] })) },
    { soort: "tekst", naam: "titel", label: "Titel", hint: "Kort en duidelijk, zoals: Lift Noord staat stil.", waarde: ding?.titel ?? "" },
    { soort: "tekstvak", naam: "tekst", label: "Wat is er aan de hand?", hint: "Eén of twee zinnen. Wat doen wij eraan?", waarde: ding?.tekst ?? "" },
    { soort: "tekstvak", naam: "betekenis", label: "Wat betekent dit voor u?", optioneel: true, hint: "Wat kunnen of moeten mensen doen? Zoals: neem lift Zuid.", waarde: ding?.betekenis ?? "" },
    { soort: "zoek", naam: "locatieId", label: "Waar geldt het?", optioneel: true, hint: "Een gebouw, verdieping of ruimte, met alles daaronder. Leeg is overal.", bron: "/api/zoek/locaties", start: ding?.locatie ? { waarde: ding.locatie.id, label: ding.locatie.pad } : null },
    { soort: "zoek", naam: "productCode", label: "Over welk product gaat het?", optioneel: true, hint: "Wie dit product meldt, leest eerst dat wij het weten.", bron: "/api/zoek/producten", start: ding?.product ? { waarde: ding.product.code, label: ding.product.naam } : null },
    { soort: "datumtijd", naam: "van", label: "Vanaf", smal: true, waarde: toVeld(ding?.van ?? nu) },
    { soort: "datumtijd", naam: "tot", label: "Tot", smal: true, optioneel: true, waarde: toVeld(ding?.tot ?? null) },
  ],
}];
