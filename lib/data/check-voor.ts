import { hasRight, type Actor } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import type { Db, Tx } from "./client";
import type { Context } from "./context";
import { countAgainst } from "./limiet";
import { recordEvent } from "./record-event";
import { addVolger } from "./volger-store";

type Voor = { readonly soort: "persoon" | "afdeling"; readonly id: string };
/** Mails to colleagues that one person may cause in an hour; the same counter as inviting by hand. */
const PER_UUR = 10;

/**
 * For whom a melding is must be somebody the reporter may name: a klant a colleague of the own afdeling or that afdeling,
 * staff anybody. Null when it is right, or when it is for the melder.
 */
export async function checkVoor(db: Db | Tx, actor: Actor, voor: Voor | undefined): Promise<AppError | null> {
  if (!voor) return null;
  const iedereen = hasRight(actor, "melding.submit-voor-ander");
  const eigen = actor.soort === "persoon" ? actor.afdelingId : null;
  if (voor.soort === "afdeling") {
    const mag = iedereen || voor.id === eigen;
    return mag && (await db.afdeling.count({ where: { id: voor.id, actief: true } })) > 0 ? null : ongeldig("voor", "U kunt melden voor uw eigen afdeling.");
  }
  const zichtbaar = iedereen ? {} : eigen ? { afdelingId: eigen } : null;
  const gevonden = zichtbaar && (await db.persoon.count({ where: { id: voor.id, actief: true, soort: { not: "systeem" }, ...zichtbaar } }));
  return gevonden ? null : ongeldig("voorNaam", "Kies een collega van uw afdeling uit de lijst.");
}

type Nieuw = { readonly meldingId: string; readonly kwis: string; readonly voor: Voor | undefined; readonly melderId: string; readonly op: Date };

/** Lets the colleague it is for follow the melding, with a mail that says so. A klacht is nobody's to look along with. */
export async function letVolgen(ctx: Context, tx: Tx, { meldingId, kwis, voor, melderId, op }: Nieuw): Promise<void> {
  if (voor?.soort !== "persoon" || voor.id === melderId || kwis === "K") return;
  const geteld = await countAgainst(tx, { sleutel: `uitnodigen:${ctx.actor.id}`, max: PER_UUR, vensterSeconden: 3600 });
  if (!geteld.ok || !(await addVolger(tx, { meldingId, persoonId: voor.id, soort: "volger", doorId: ctx.actor.id, op }))) return;
  await recordEvent(ctx, tx, { soort: "melding.gevolgd", op, meldingId, gegevens: { genodigde: voor.id } });
}
