import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { GEBEURTENISSEN, type GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import type { Permission } from "@/lib/domain/authz/permissions";

export type WijzigingRow = { readonly id: string; readonly op: Date; readonly door: string; readonly wat: string; readonly regels: readonly { readonly veld: string; readonly van: string; readonly naar: string }[] };

const lijst = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde.map(String) : []);

/** The last changes of one kept thing: when, by whom, which fields. Fields that point elsewhere are only named. */
export async function listWijzigingen({ db, actor }: Context, recht: Permission, onderwerp: { readonly soort: string; readonly id: string }): Promise<readonly WijzigingRow[]> {
  if (!hasRight(actor, recht)) return [];
  const found = await db.gebeurtenis.findMany({
    where: { onderwerpSoort: onderwerp.soort, onderwerpId: onderwerp.id, soort: { startsWith: "beheer." } },
    orderBy: { id: "desc" }, take: 20, select: { id: true, op: true, soort: true, doorNaam: true, gegevens: true, door: { select: { naam: true } } },
  });
  return found.map(({ id, op, soort, door, doorNaam, gegevens }) => ({
    id: id.toString(), op, door: door?.naam ?? doorNaam ?? "Serviceplein", wat: GEBEURTENISSEN[soort as GebeurtenisSoort] ?? soort,
    regels: soort === "beheer.toegevoegd" ? [] : toRegels(gegevens),
  }));
}

function toRegels(gegevens: unknown): WijzigingRow["regels"] {
  const { velden, van, naar } = (gegevens ?? {}) as Readonly<Record<string, unknown>>;
  const [oud, nieuw] = [lijst(van), lijst(naar)];
  return lijst(velden).map((veld, index) => (/Ids?$/.test(veld) ? { veld, van: "", naar: "" } : { veld, van: oud[index] ?? "", naar: nieuw[index] ?? "" }));
}
