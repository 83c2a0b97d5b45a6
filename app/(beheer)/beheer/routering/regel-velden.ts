import type { VeldGroep } from "@/components/beheer/veld";
import type { RegelDetail } from "@/lib/queries/beheer/get-regel";
import type { Keuzes } from "@/lib/queries/beheer/list-keuzes";

/** The form of a routing rule: for what, where, and to whom. */
export const regelVelden = (regel: RegelDetail | null, { teams, leveranciers, groepen }: Keuzes): readonly VeldGroep[] => [
  {
    kop: "Waarvoor en waar", uitleg: "Laat product en groep leeg voor alle producten. De diepste plaats gaat voor, dan het product boven de groep.",
    velden: [
      { soort: "zoek", naam: "productId", label: "Product", optioneel: true, hint: "Typ een code, naam of trefwoord en kies.", bron: "/beheer/opties/producten", start: regel?.product ?? null },
      { soort: "keuze", naam: "groep", label: "Of een hele productgroep", optioneel: true, leeg: "Geen groep", waarde: regel?.groep ?? "", opties: groepen },
      { soort: "zoek", naam: "locatieId", label: "Plaats", optioneel: true, hint: "Geldt ook voor alles eronder. Leeg betekent overal.", bron: "/beheer/opties/locaties", start: regel?.locatie ?? null },
    ],
  },
  {
    kop: "Wie krijgt het werk",
    velden: [
      { soort: "keuze", naam: "teamId", label: "Team", optioneel: true, leeg: "Geen team", smal: true, waarde: regel?.teamId ?? "", opties: teams },
      { soort: "keuze", naam: "leverancierId", label: "Of een leverancier", optioneel: true, leeg: "Geen leverancier", smal: true, waarde: regel?.leverancierId ?? "", opties: leveranciers },
      { soort: "getal", naam: "volgorde", label: "Volgorde", hint: "Bij gelijke regels gaat het laagste getal voor.", smal: true, waarde: String(regel?.volgorde ?? 100) },
      { soort: "tekst", naam: "toelichting", label: "Toelichting", optioneel: true, smal: true, waarde: regel?.toelichting ?? "" },
    ],
  },
];
