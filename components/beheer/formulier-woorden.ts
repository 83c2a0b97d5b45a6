import type { VraagSoort } from "@/lib/domain/formulier/vraag";

/** What kind of answer a question asks for, in the words of who makes it. */
export const SOORT_WOORD: Readonly<Record<VraagSoort, string>> = {
  tekst: "Tekst", getal: "Getal", keuze: "Eén keuze", meerkeuze: "Meer keuzes", datumtijd: "Datum of tijd", locatie: "Plek", persoon: "Persoon", bestand: "Bestand",
};

/** What the two limits of each kind mean; kinds without limits are not in it. */
export const GRENS_WOORD: Readonly<Partial<Record<VraagSoort, { readonly min: string; readonly max: string; readonly hint: string }>>> = {
  tekst: { min: "Minstens (tekens)", max: "Hoogstens (tekens)", hint: "Leeg is geen grens." },
  getal: { min: "Van", max: "Tot en met", hint: "Leeg is geen grens." },
  meerkeuze: { min: "Minstens (keuzes)", max: "Hoogstens (keuzes)", hint: "Leeg is geen grens." },
  datumtijd: { min: "Op zijn vroegst (dagen)", max: "Op zijn laatst (dagen)", hint: "0 is vandaag, 1 is morgen, -1 is gisteren." },
};
