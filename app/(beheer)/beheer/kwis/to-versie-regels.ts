import type { VersieRegel } from "@/components/beheer/kwis-versies";
import { BASIS_VERSIE } from "@/lib/domain/kwis/leren/kwis-model";
import { formatGetal } from "@/lib/format/format-getal";
import { formatMoment } from "@/lib/format/format-moment";
import type { KwisLeren, KwisVersieRow } from "@/lib/queries/kwis/get-kwis-leren";

const STATUS = {
  kandidaat: { label: "Wordt geleerd", toon: "wacht" }, actief: { label: "In gebruik", toon: "goed" },
  afgewezen: { label: "Niet in gebruik genomen", toon: "weg" }, vervangen: { label: "Eerder in gebruik", toon: "rustig" },
} as const satisfies Record<KwisVersieRow["status"], Pick<VersieRegel, "label" | "toon">>;

/** How it did against the version before it; nothing where too little was held back to compare. */
function readCijfers({ cijfers }: KwisVersieRow): Pick<VersieRegel, "cijfers" | "achtergehouden"> {
  if (!cijfers || cijfers.achtergehouden === 0) return { cijfers: [], achtergehouden: 0 };
  const { achtergehouden, lopend, nieuw } = cijfers;
  return { achtergehouden, cijfers: ([["Soort", "kwis"], ["Product", "product"], ["Spoed", "spoed"]] as const).map(([naam, wat]) => ({ naam, eerst: lopend[wat], nu: nieuw[wat] })) };
}

const describe = ({ cijfers, uitkomst }: KwisVersieRow): string => `${uitkomst ?? "De teksten worden gelezen en vergeleken."}${cijfers && cijfers.geleerdVan > 0 ? ` Geleerd van ${formatGetal(cijfers.geleerdVan)} indelingen.` : ""}`;

/** All versions as lines for the screen, the shipped one last: it is always there to go back to. */
export function toVersieRegels({ versie, versies }: KwisLeren, nu: Date): VersieRegel[] {
  const geleerd = versies.map((row): VersieRegel => ({
    versie: row.versie, ...STATUS[row.status], uitleg: describe(row), ...readCijfers(row), kanTerug: row.status === "vervangen",
    herkomst: `${row.aanleiding === "nacht" ? "’s Nachts geleerd" : `Gevraagd door ${row.door ?? "een beheerder"}`}, ${formatMoment(row.klaarOp ?? row.begonnenOp, nu)}`,
  }));
  const basis = versie === BASIS_VERSIE;
  return [...geleerd, {
    versie: BASIS_VERSIE, ...(basis ? STATUS.actief : STATUS.vervangen), herkomst: "Meegeleverd", kanTerug: !basis, cijfers: [], achtergehouden: 0,
    uitleg: "Geleerd van de oefenset van Serviceplein: 3.376 geschreven teksten.",
  }];
}
