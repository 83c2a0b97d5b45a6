import type { VeldGroep } from "@/components/beheer/veld";
import type { TeamDetail } from "@/lib/queries/beheer/get-team";
import type { Keuzes } from "@/lib/queries/beheer/list-keuzes";

const SOORTEN = [{ waarde: "backoffice", label: "Uitvoerend team" }, { waarde: "servicedesk", label: "Servicedesk" }];

/** The form of a team. */
export const teamVelden = (team: TeamDetail | null, { dienstdomeinen }: Keuzes): readonly VeldGroep[] => [{
  velden: [
    { soort: "tekst", naam: "naam", label: "Naam", waarde: team?.naam ?? "" },
    { soort: "keuze", naam: "soort", label: "Soort", smal: true, waarde: team?.soort ?? "backoffice", opties: SOORTEN },
    { soort: "keuze", naam: "dienstdomeinCode", label: "Dienstdomein", smal: true, waarde: team?.dienstdomeinCode ?? "facilitair", opties: dienstdomeinen },
    { soort: "email", naam: "email", label: "E-mailadres van het team", optioneel: true, smal: true, waarde: team?.email ?? "" },
    { soort: "tel", naam: "telefoon", label: "Telefoon", optioneel: true, smal: true, waarde: team?.telefoon ?? "" },
  ],
}];
