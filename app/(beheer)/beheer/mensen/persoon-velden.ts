import type { Keuze, VeldGroep } from "@/components/beheer/veld";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { noemRol } from "@/lib/i18n/noem-rol";
import type { PersoonDetail } from "@/lib/queries/beheer/get-persoon";
import type { Keuzes } from "@/lib/queries/beheer/list-keuzes";

const SOORTEN = [{ waarde: "medewerker", label: "Medewerker" }, { waarde: "extern", label: "Extern" }];

/** Roles with a capital, as people read them. */
export const ROL_KEUZES: readonly Keuze[] = ROLLEN.map((waarde) => ({ waarde, label: `${waarde.charAt(0).toUpperCase()}${noemRol(waarde).slice(1)}` }));

/** The form of a persoon: who, where, and what this person may do. */
export const persoonVelden = (persoon: PersoonDetail | null, { afdelingen, teams }: Keuzes): readonly VeldGroep[] => [
  {
    velden: [
      { soort: "tekst", naam: "naam", label: "Naam", smal: true, waarde: persoon?.naam ?? "" },
      { soort: "email", naam: "email", label: "E-mailadres", hint: "Hiermee logt deze persoon in.", smal: true, waarde: persoon?.email ?? "" },
      { soort: "tel", naam: "telefoon", label: "Telefoon of toestel", optioneel: true, smal: true, waarde: persoon?.telefoon ?? "" },
      { soort: "tekst", naam: "functie", label: "Functie", optioneel: true, smal: true, waarde: persoon?.functie ?? "" },
      { soort: "tekst", naam: "personeelsnummer", label: "Personeelsnummer", optioneel: true, smal: true, waarde: persoon?.personeelsnummer ?? "" },
      { soort: "keuze", naam: "soort", label: "Soort", smal: true, waarde: persoon?.soort ?? "medewerker", opties: SOORTEN },
      { soort: "keuze", naam: "afdelingId", label: "Afdeling", optioneel: true, leeg: "Geen afdeling", smal: true, waarde: persoon?.afdelingId ?? "", opties: afdelingen },
      { soort: "zoek", naam: "werkplekId", label: "Vaste werkplek", optioneel: true, smal: true, bron: "/beheer/opties/locaties", start: persoon?.werkplek ?? null },
    ],
  },
  {
    kop: "Rollen en teams", uitleg: "Iedereen is klant. Verandert u rollen of teams, dan moet deze persoon opnieuw inloggen.",
    velden: [
      { soort: "vinkjes", naam: "rollen", label: "Rollen", optioneel: true, gekozen: persoon?.rollen ?? [], opties: ROL_KEUZES },
      { soort: "vinkjes", naam: "teamIds", label: "Teams", optioneel: true, gekozen: persoon?.teamIds ?? [], opties: teams },
    ],
  },
];
