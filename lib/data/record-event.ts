import type { Actor } from "@/lib/domain/authz/actor";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import { WACHT_SECONDEN } from "@/lib/domain/melding/herstel";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { enqueue } from "./boss";
import type { Context } from "./context";
import type { Tx } from "./client";
import { sql, steady } from "./sql";

export type NieuweGebeurtenis = {
  readonly soort: GebeurtenisSoort;
  readonly op: Date;
  readonly meldingId?: string;
  readonly opdrachtId?: string;
  /** For beheer and toegang: what kind of thing and which. */
  readonly onderwerp?: { readonly soort: string; readonly id: string };
  /** Never text of a klant or a notitie: history outlives the erasure of a person. */
  readonly gegevens?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/**
 * Writes the gebeurtenis and the job that tells about it, in the transaction of the change itself.
 * The database wakes the listeners at commit. What can still be undone is told when that is over. Answers the id.
 */
export async function recordEvent(ctx: Context, tx: Tx, event: NieuweGebeurtenis): Promise<bigint> {
  const gegevens = JSON.stringify({ v: 1, ...event.gegevens });
  const [row] = await tx.$queryRaw<{ id: bigint }[]>(steady(sql`
    INSERT INTO gebeurtenis (soort, op, door_id, door_naam, melding_id, opdracht_id, onderwerp_soort, onderwerp_id, gegevens)
    VALUES (${event.soort}, ${event.op}, ${persoonIdOf(ctx.actor)}::uuid, ${doorNaam(ctx.actor)}, ${event.meldingId ?? null}::uuid, ${event.opdrachtId ?? null}::uuid,
      ${event.onderwerp?.soort ?? null}, ${event.onderwerp?.id ?? null}, ${gegevens}::jsonb) RETURNING id`));
  if (!row) throw new Error("recordEvent: no row came back");
  const herstelpunt = ctx.herstelpuntId;
  await enqueue(ctx.db, tx, { queue: "gebeurtenis", data: { id: row.id.toString(), ...(herstelpunt ? { herstelpunt } : {}) }, ...(herstelpunt ? { wacht: WACHT_SECONDEN } : {}) });
  return row.id;
}

const doorNaam = (actor: Actor): string | null => (actor.soort === "leverancier" ? actor.naam : null);
