import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { Gezien } from "@/lib/domain/samen/conflict";
import { readZaakRow, type ZaakRow } from "../wachtrij/read-zaak-row";

/** The melding as somebody else left it, as far as an action can collide with it. */
export type StandNu = { readonly versie: number; readonly status: MeldingStatus; readonly gezien: Gezien; readonly rij: ZaakRow; readonly klantTekst: string | null };

/** What a melding within sight is now; null when it is gone out of sight. */
export async function getStandNu(ctx: Context, nummer: number): Promise<StandNu | null> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return null;
  const rij = await readZaakRow(ctx, nummer);
  if (!rij) return null;
  const laatste = await ctx.db.bericht.findFirst({ where: { meldingId: rij.id, richting: "van_klant" }, orderBy: [{ op: "desc" }, { id: "desc" }], select: { id: true, tekst: true } });
  return { versie: rij.versie, status: rij.status, rij, klantTekst: laatste?.tekst ?? null, gezien: toGezien(rij, laatste?.id ?? null) };
}

/** What a form must have seen, of the same row that its page shows. */
export const toGezien = ({ kwis, onderwerp, productCode, locatieId, impact, urgentie, spoed, prioriteit, status, eigenaarId }: ZaakRow, klantbericht: string | null): Gezien =>
  ({ kwis, onderwerp, productCode, locatieId, impact, urgentie, spoed, prioriteit, status, eigenaarId, klantbericht });
