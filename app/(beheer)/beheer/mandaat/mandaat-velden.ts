import type { VeldGroep } from "@/components/beheer/veld";
import { GEBAAR_NAMEN, GEBAREN, KADER_ROLLEN } from "@/lib/domain/mandaat/mandaat";
import { ROL } from "@/lib/i18n/teksten";
import type { MandaatkaderDetail } from "@/lib/queries/beheer/list-mandaatkaders";

const toVeld = (cent: number | undefined): string => (cent === undefined ? "" : cent % 100 === 0 ? String(cent / 100) : (cent / 100).toFixed(2).replace(".", ","));

/** The form of a frame; amounts in euro. */
export const mandaatVelden = (kader: MandaatkaderDetail | null): readonly VeldGroep[] => [{
  velden: [
    { soort: "keuze", naam: "rol", label: "Rol", waarde: kader?.rol ?? "frontoffice", opties: KADER_ROLLEN.map((waarde) => ({ waarde, label: ROL[waarde] })) },
    { soort: "tekst", naam: "perGevalCent", label: "Per melding, in euro", smal: true, hint: "Voor alle collega’s samen.", waarde: toVeld(kader?.perGevalCent) },
    { soort: "tekst", naam: "perMaandCent", label: "Per maand, in euro", smal: true, hint: "Voor elke medewerker.", waarde: toVeld(kader?.perMaandCent) },
    { soort: "vinkjes", naam: "gebaren", label: "Soorten gebaar", optioneel: true, hint: "Iets anders zonder geld mag altijd, met één regel waarom.", gekozen: kader?.gebaren ?? [], opties: GEBAREN.map((waarde) => ({ waarde, label: waarde === "anders" ? "Iets anders, met geld" : GEBAAR_NAMEN[waarde] })) },
  ],
}];
