import type { Veld, VeldGroep } from "@/components/beheer/veld";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";
import { TEKST_DOELEN, type Past } from "@/lib/domain/tekst/standaardtekst";
import { TEKST_DOEL } from "@/lib/i18n/tekst-woorden";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { TekstLijstRij } from "@/lib/queries/tekst/list-teksten";

/** Where it fits; the same fields for a text and a macro. */
export const pastGroep = (ding: (Past & { readonly productNaam: string | null }) | null): VeldGroep => ({
  kop: "Waar past dit bij?", uitleg: "Wat het beste past, staat bovenaan: eerst het product, dan de soort, dan de status. Niets gekozen? Dan past het altijd.",
  velden: [
    { soort: "zoek", naam: "productCode", label: "Product", optioneel: true, bron: "/api/zoek/producten", start: ding?.productCode ? { waarde: ding.productCode, label: ding.productNaam ?? ding.productCode } : null },
    { soort: "vinkjes", naam: "kwis", label: "Soort melding", optioneel: true, gekozen: ding?.kwis ?? [], opties: KWIS.map((waarde) => ({ waarde, label: KWIS_NAMEN[waarde] })) },
    { soort: "vinkjes", naam: "statussen", label: "Status", optioneel: true, gekozen: ding?.statussen ?? [], opties: MELDING_STATUSES.map((waarde) => ({ waarde, label: MELDING_STATUS[waarde] })) },
  ],
});

/** Shared or one's own; who may not share does not see the choice. */
export const gedeeldVeld = (gedeeld: boolean, magDelen: boolean): readonly Veld[] =>
  magDelen ? [{ soort: "vinkje", naam: "gedeeld", label: "Voor iedereen van de servicedesk", hint: "Uit: alleen u ziet en gebruikt dit.", aan: gedeeld }] : [];

/** The form of a standaardtekst. */
export const tekstVelden = (ding: TekstLijstRij | null, magDelen: boolean): readonly VeldGroep[] => [
  {
    velden: [
      { soort: "tekst", naam: "titel", label: "Titel", hint: "Zo vindt u de tekst terug.", waarde: ding?.titel ?? "" },
      { soort: "tekst", naam: "kort", label: "Korte naam", hint: "U typt // en deze naam.", smal: true, waarde: ding?.kort ?? "" },
      { soort: "keuze", naam: "doel", label: "Voor wie is de tekst?", smal: true, waarde: ding?.doel ?? "klant", opties: TEKST_DOELEN.map((waarde) => ({ waarde, label: TEKST_DOEL[waarde] })) },
      { soort: "tekstvak", naam: "tekst", label: "Tekst", hint: "Korte zinnen, gewone woorden. De mail begint zelf met een groet.", waarde: ding?.tekst ?? "" },
      ...gedeeldVeld(ding ? !ding.eigen : magDelen, magDelen),
    ],
  },
  pastGroep(ding),
];
