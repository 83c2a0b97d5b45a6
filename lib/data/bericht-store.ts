import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "./context";
import type { Tx } from "./client";

export type NieuwBericht = {
  readonly meldingId: string; readonly richting: "naar_klant" | "van_klant";
  readonly soort: "bericht" | "vraag" | "antwoord" | "gereedmelding" | "systeem";
  readonly tekst: string; readonly op: Date; readonly kanaal?: string;
};

/** Writes a message between desk and klant, in the transaction of the change that it belongs to. */
export async function saveBericht(ctx: Context, tx: Tx, bericht: NieuwBericht): Promise<string> {
  const { id } = await tx.bericht.create({ select: { id: true }, data: { ...bericht, kanaal: bericht.kanaal ?? "portaal", doorId: persoonIdOf(ctx.actor) } });
  return id;
}
