import type { VersieRegel } from "@/components/beheer/kwis-versies";
import { BASIS_VERSIE } from "@/lib/domain/kwis/leren/kwis-model";
import { formatMoment } from "@/lib/format/format-moment";
import type { KwisLeren, KwisVersieRow } from "@/lib/queries/kwis/get-kwis-leren";

const STATUS = {
  kandidaat: { label: "Wordt geleerd", toon: "wacht" }, actief: { label: "In gebruik", toon: "goed" },
  afgewezen: { label: "Niet in gebruik genomen", toon: "weg" }, vervangen: { label: "Eerder in gebruik", toon: "rustig" },
} as const satisfies Record<KwisVersieRow["status"], Pick<VersieRegel, "label" | "toon">>;

function describe({ cijfers, uitkomst }: KwisVersieRow): string {
  const zin = uitkomst ?? "De teksten worden gelezen en vergeleken.";
  if (!cijfers || cijfers.achtergehouden === 0) return zin;
  const { achtergehouden, lopend, nieuw, geleerdVan } = cijfers;
  return `${zin} Geleerd van ${geleerdVan} indelingen. Op ${achtergehouden} achtergehouden teksten klopte de soort ${nieuw.kwis} keer (daarvoor ${lopend.kwis}) en het product ${nieuw.product} keer (daarvoor ${lopend.product}).`;
}

/** All versions as lines for the screen, the shipped one last: it is always there to go back to. */
export function toVersieRegels({ versie, versies }: KwisLeren, nu: Date): VersieRegel[] {
  const geleerd = versies.map((row): VersieRegel => ({
    versie: row.versie, ...STATUS[row.status], uitleg: describe(row), kanTerug: row.status === "vervangen",
    herkomst: `${row.aanleiding === "nacht" ? "’s Nachts geleerd" : `Gevraagd door ${row.door ?? "een beheerder"}`}, ${formatMoment(row.klaarOp ?? row.begonnenOp, nu)}`,
  }));
  const basis = versie === BASIS_VERSIE;
  return [...geleerd, {
    versie: BASIS_VERSIE, ...(basis ? STATUS.actief : STATUS.vervangen), herkomst: "Meegeleverd", kanTerug: !basis,
    uitleg: "Geleerd van de oefenset van Serviceplein: ruim 1.600 geschreven teksten.",
  }];
}
