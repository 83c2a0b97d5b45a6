import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "./context";
import type { Tx } from "./client";
import { newId } from "./new-id";
import { sendLater } from "./pg-transaction";
import { sql, steady } from "./sql";
import { toQuery } from "./statement";

export type NieuwBericht = {
  readonly meldingId: string; readonly richting: "naar_klant" | "van_klant";
  readonly soort: "bericht" | "vraag" | "antwoord" | "gereedmelding" | "systeem";
  readonly tekst: string; readonly op: Date; readonly kanaal?: string;
};

/** Writes a message between desk and klant, in the transaction of the change that it belongs to. */
export function saveBericht(ctx: Context, tx: Tx, bericht: NieuwBericht): string {
  const id = newId();
  sendLater(tx, toQuery(steady(sql`
    INSERT INTO bericht (id, melding_id, richting, soort, tekst, door_id, kanaal, op, herstelpunt_id)
    VALUES (${id}::uuid, ${bericht.meldingId}::uuid, ${bericht.richting}, ${bericht.soort}, ${bericht.tekst}, ${persoonIdOf(ctx.actor)}::uuid, ${bericht.kanaal ?? "portaal"}, ${bericht.op}, ${ctx.herstelpuntId ?? null}::uuid)`)));
  return id;
}
