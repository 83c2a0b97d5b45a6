import type { Keuze, VeldGroep } from "@/components/beheer/veld";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import type { Keuzes } from "@/lib/queries/beheer/list-keuzes";
import type { NormDetail } from "@/lib/queries/beheer/get-norm";

export const NORM_SOORT_NAMEN: Readonly<Record<string, string>> = { reactie: "Reactie", gereed: "Gereed", ter_plaatse: "Ter plaatse", voorlopig_hersteld: "Voorlopig hersteld", stilte: "Klant hoort niets" };
export const EENHEDEN: readonly Keuze[] = [{ waarde: "minuten", label: "minuten" }, { waarde: "uren", label: "uur" }, { waarde: "werkdagen", label: "werkdagen" }];
const PRIORITEITEN = [1, 2, 3, 4].map((getal) => ({ waarde: String(getal), label: `Prioriteit ${getal}` }));

/** The form of a norm. */
export const normVelden = (norm: NormDetail | null, { kalenders }: Keuzes): readonly VeldGroep[] => [{
  velden: [
    { soort: "keuze", naam: "kwis", label: "KWIS", smal: true, waarde: norm?.kwis ?? "S", opties: KWIS.map((waarde) => ({ waarde, label: KWIS_NAMEN[waarde] })) },
    { soort: "keuze", naam: "prioriteit", label: "Prioriteit", optioneel: true, leeg: "Elke prioriteit", smal: true, waarde: norm?.prioriteit ? String(norm.prioriteit) : "", opties: PRIORITEITEN },
    { soort: "keuze", naam: "soort", label: "Klok", smal: true, waarde: norm?.soort ?? "gereed", opties: Object.entries(NORM_SOORT_NAMEN).map(([waarde, label]) => ({ waarde, label })) },
    { soort: "keuze", naam: "kalenderCode", label: "Kalender", optioneel: true, leeg: "Die van de servicedesk", smal: true, waarde: norm?.kalenderCode ?? "", opties: kalenders },
    { soort: "getal", naam: "waarde", label: "Binnen", smal: true, waarde: norm ? String(norm.waarde) : "" },
    { soort: "keuze", naam: "eenheid", label: "Eenheid", smal: true, waarde: norm?.eenheid ?? "uren", opties: EENHEDEN },
  ],
}];
