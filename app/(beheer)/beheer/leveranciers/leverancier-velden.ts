import type { VeldGroep } from "@/components/beheer/veld";
import type { LeverancierDetail } from "@/lib/queries/beheer/get-leverancier";

/** The form of a leverancier. */
export const leverancierVelden = (leverancier: LeverancierDetail | null): readonly VeldGroep[] => [{
  velden: [
    { soort: "tekst", naam: "naam", label: "Naam", waarde: leverancier?.naam ?? "" },
    { soort: "email", naam: "email", label: "E-mailadres voor opdrachten", hint: "Hier komen opdrachten binnen. De link in de mail is het toegangsbewijs.", waarde: leverancier?.email ?? "" },
    { soort: "tel", naam: "telefoon", label: "Telefoon", optioneel: true, smal: true, waarde: leverancier?.telefoon ?? "" },
    { soort: "tekst", naam: "contactpersoon", label: "Contactpersoon", optioneel: true, smal: true, waarde: leverancier?.contactpersoon ?? "" },
  ],
}];
