import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { newId } from "@/lib/data/new-id";
import { recordEvent } from "@/lib/data/record-event";
import { createBewijs, GELDIG_MS, revokePersoonBewijzen } from "@/lib/data/toegangsbewijs";
import { sendToegangBrief, type Lezer } from "./toegang-brief";

/** Mails this person a link to choose an own password; what was sent before stops working. Whoever calls has checked the right. */
export async function sendUitnodiging(ctx: Context, tx: Tx, persoon: Lezer & { readonly id: string }): Promise<void> {
  await revokePersoonBewijzen(tx, persoon.id, ["uitnodiging"]);
  const token = await createBewijs(tx, { soort: "uitnodiging", persoonId: persoon.id, verlooptOp: new Date(Date.now() + GELDIG_MS.uitnodiging) });
  await sendToegangBrief(ctx.db, tx, { soort: "uitnodiging", lezer: persoon, token, sleutel: newId() });
  await recordEvent(ctx, tx, { soort: "toegang.uitgenodigd", op: ctx.now(), onderwerp: { soort: "persoon", id: persoon.id } });
}
