import type { VeldGroep } from "@/components/beheer/veld";
import type { AfdelingDetail } from "@/lib/queries/beheer/get-afdeling";
import type { Keuzes } from "@/lib/queries/beheer/list-keuzes";

/** The form of an afdeling; it cannot be chosen as its own parent. */
export const afdelingVelden = (afdeling: AfdelingDetail | null, { afdelingen }: Keuzes): readonly VeldGroep[] => [{
  velden: [
    { soort: "tekst", naam: "naam", label: "Naam", waarde: afdeling?.naam ?? "" },
    { soort: "tekst", naam: "code", label: "Code", optioneel: true, smal: true, waarde: afdeling?.code ?? "" },
    { soort: "tekst", naam: "kostenplaats", label: "Kostenplaats", optioneel: true, smal: true, waarde: afdeling?.kostenplaats ?? "" },
    { soort: "keuze", naam: "ouderId", label: "Valt onder", optioneel: true, leeg: "Geen andere afdeling", waarde: afdeling?.ouderId ?? "", opties: afdelingen.filter(({ waarde }) => waarde !== afdeling?.id) },
    { soort: "zoek", naam: "hoofdId", label: "Afdelingshoofd", optioneel: true, hint: "Ziet de meldingen van deze afdeling, als dat bij Afdelingen aan staat.", bron: "/beheer/opties/personen", start: afdeling?.hoofd ?? null },
  ],
}];
