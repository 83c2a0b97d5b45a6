import type { VeldGroep } from "@/components/beheer/veld";
import { LOCATIE_SOORT_NAMEN, LOCATIE_SOORTEN, type LocatieSoort } from "@/lib/domain/beheer/locatie-soort";
import type { LocatieDetail } from "@/lib/queries/beheer/get-locatie";

const KIND: Readonly<Record<LocatieSoort, LocatieSoort>> = { vestiging: "gebouw", gebouw: "verdieping", verdieping: "ruimte", ruimte: "werkplek", werkplek: "werkplek", buiten: "buiten" };

/** The form of a place; a new one below another starts with the kind that usually lies there. */
export function locatieVelden(locatie: LocatieDetail | null, onder: LocatieDetail | null): readonly VeldGroep[] {
  const soort = locatie?.soort ?? (onder ? KIND[onder.soort as LocatieSoort] : "gebouw");
  return [{
    velden: [
      { soort: "tekst", naam: "naam", label: "Naam", hint: "Zoals mensen het zeggen: zaal Waterlelie.", waarde: locatie?.naam ?? "" },
      { soort: "keuze", naam: "soort", label: "Soort", smal: true, waarde: soort, opties: LOCATIE_SOORTEN.map((waarde) => ({ waarde, label: LOCATIE_SOORT_NAMEN[waarde] })) },
      { soort: "tekst", naam: "code", label: "Code", optioneel: true, hint: "Bijvoorbeeld N2.14.", smal: true, waarde: locatie?.code ?? "" },
      {
        soort: "zoek", naam: "ouderId", label: "Valt onder", optioneel: true, hint: "Kies een andere plek om te verplaatsen; alles eronder gaat mee.", bron: "/beheer/opties/locaties",
        start: locatie ? locatie.ouder : onder && { waarde: onder.id, label: onder.pad },
      },
    ],
  }];
}
