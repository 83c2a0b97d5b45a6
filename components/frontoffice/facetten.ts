import type { Meerkeuze } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import { KANALEN, MELDING_STATUSES } from "@/lib/domain/melding/status";
import { KANAAL, MELDING_STATUS, PRIORITEIT } from "@/lib/i18n/teksten";
import type { WachtrijKeuzes } from "@/lib/queries/wachtrij/list-keuzes";

export type FacetNaam = Exclude<Meerkeuze, "product">;
export type Facet = { readonly naam: FacetNaam; readonly kop: string; readonly opties: readonly { readonly waarde: string; readonly label: string }[] };

const toOpties = (lijst: readonly { id: string; naam: string }[] | undefined) => (lijst ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }));
const KLAAR = ["gereed", "afgesloten", "geannuleerd"];

/** Everything the list can be narrowed by, with its values in words. Names of people and places come with `keuzes`. */
export function listFacetten(keuzes: WachtrijKeuzes | null): readonly Facet[] {
  return [
    { naam: "kwis", kop: "KWIS", opties: KWIS.map((waarde) => ({ waarde, label: KWIS_NAMEN[waarde] })) },
    { naam: "prioriteit", kop: "Prioriteit", opties: ([1, 2, 3, 4] as const).map((waarde) => ({ waarde: String(waarde), label: `${waarde} · ${PRIORITEIT[waarde]}` })) },
    { naam: "status", kop: "Status", opties: MELDING_STATUSES.filter((waarde) => !KLAAR.includes(waarde)).map((waarde) => ({ waarde, label: MELDING_STATUS[waarde] })) },
    { naam: "eigenaar", kop: "Eigenaar", opties: [{ waarde: "geen", label: "Nog niemand" }, ...toOpties(keuzes?.eigenaren)] },
    { naam: "team", kop: "Team", opties: toOpties(keuzes?.teams) },
    { naam: "gebouw", kop: "Gebouw", opties: toOpties(keuzes?.gebouwen) },
    { naam: "kanaal", kop: "Kanaal", opties: KANALEN.map((waarde) => ({ waarde, label: KANAAL[waarde] })) },
  ];
}

/** One value in words, for its chip; dots while its name is under way. */
export function nameWaarde(facetten: readonly Facet[], naam: Meerkeuze, waarde: string): string {
  if (naam === "product") return waarde;
  if (naam === "status" && KLAAR.includes(waarde)) return MELDING_STATUS[waarde as "gereed"];
  return facetten.find((facet) => facet.naam === naam)?.opties.find((optie) => optie.waarde === waarde)?.label ?? "…";
}
