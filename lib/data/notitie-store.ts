import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "./context";
import type { Tx } from "./client";
import { newId } from "./new-id";
import { sendLater } from "./pg-transaction";
import { sql, steady } from "./sql";
import { toQuery } from "./statement";

export type NieuweNotitie = { readonly meldingId: string; readonly opdrachtId?: string | null; readonly tekst: string; readonly op: Date; readonly soort?: "notitie" | "klant_gesproken" };

/** Writes an internal note, in the transaction of the change that it belongs to. */
export function saveNotitie(ctx: Context, tx: Tx, { soort = "notitie", opdrachtId = null, ...notitie }: NieuweNotitie): string {
  const id = newId();
  sendLater(tx, toQuery(steady(sql`
    INSERT INTO notitie (id, melding_id, opdracht_id, tekst, soort, door_id, op, herstelpunt_id)
    VALUES (${id}::uuid, ${notitie.meldingId}::uuid, ${opdrachtId}::uuid, ${notitie.tekst}, ${soort}, ${persoonIdOf(ctx.actor)}::uuid, ${notitie.op}, ${ctx.herstelpuntId ?? null}::uuid)`)));
  return id;
}
