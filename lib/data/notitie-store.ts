import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "./context";
import type { Tx } from "./client";

export type NieuweNotitie = { readonly meldingId: string; readonly opdrachtId?: string | null; readonly tekst: string; readonly op: Date; readonly soort?: "notitie" | "klant_gesproken" };

/** Writes an internal note, in the transaction of the change that it belongs to. */
export async function saveNotitie(ctx: Context, tx: Tx, { soort = "notitie", opdrachtId = null, ...notitie }: NieuweNotitie): Promise<string> {
  const { id } = await tx.notitie.create({ select: { id: true }, data: { ...notitie, soort, opdrachtId, doorId: persoonIdOf(ctx.actor) } });
  return id;
}
