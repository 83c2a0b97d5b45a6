import { hasRight } from "@/lib/domain/authz/actor";
import { planSluiting } from "@/lib/domain/melding/werkdagen";
import type { Tx } from "./client";
import type { Context } from "./context";
import { saveBericht } from "./bericht-store";
import type { MeldingForChange, MeldingSet } from "./melding-store";
import { ownerOf } from "./owner-of";
import type { Stamgegevens } from "./stamgegevens";

const EERSTE_CONTACT_MS = 60 * 60 * 1000;
type Gereed = { readonly melding: MeldingForChange; readonly oplossing: string; readonly now: Date; readonly stam: Stamgegevens };

/**
 * What gereed means for a melding, by the desk or by policy: the result told to the klant, what is klaar without
 * costs financially ready, and the date on which it closes by itself.
 */
export async function gereedFields(ctx: Context, tx: Tx, { melding, oplossing, now, stam }: Gereed): Promise<MeldingSet> {
  saveBericht(ctx, tx, { meldingId: melding.id, richting: "naar_klant", soort: "gereedmelding", tekst: oplossing, op: now });
  await tx.opdracht.updateMany({
    where: { meldingId: melding.id, status: "klaar", OR: [{ kosten: null }, { kosten: 0 }] },
    data: { status: "financieel_gereed", gewijzigdOp: now, versie: { increment: 1 } },
  });
  return {
    oplossing, gereedOp: now, vraag: null, terugTeMelden: false, klantWacht: false, eigenaarId: ownerOf(ctx.actor, melding),
    direct: isDirect(ctx, melding, now), eersteUiterlijk: melding.eersteUiterlijk ?? melding.uiterlijkGereed,
    ...planSluiting(now, melding.kwis, stam.kalender("servicedesk")),
  };
}

/** Direct opgelost: by the desk itself in the first contact, without any opdracht. */
function isDirect(ctx: Context, melding: MeldingForChange, now: Date): boolean {
  const firstContact = now.getTime() - melding.ontvangenOp.getTime() <= EERSTE_CONTACT_MS;
  return ctx.actor.soort === "persoon" && hasRight(ctx.actor, "melding.mark-gereed") && firstContact && melding.aantalOpdrachten === 0 && melding.heropend === 0;
}
