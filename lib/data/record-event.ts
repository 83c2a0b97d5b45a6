import type { Actor } from "@/lib/domain/authz/actor";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { enqueue } from "./boss";
import type { Context } from "./context";
import type { Tx } from "./client";

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
 * The database wakes the listeners at commit. Answers the id of the gebeurtenis.
 */
export async function recordEvent(ctx: Context, tx: Tx, event: NieuweGebeurtenis): Promise<bigint> {
  const { id } = await tx.gebeurtenis.create({
    select: { id: true },
    data: {
      soort: event.soort, op: event.op, doorId: persoonIdOf(ctx.actor), doorNaam: doorNaam(ctx.actor),
      meldingId: event.meldingId ?? null, opdrachtId: event.opdrachtId ?? null,
      onderwerpSoort: event.onderwerp?.soort ?? null, onderwerpId: event.onderwerp?.id ?? null,
      gegevens: { v: 1, ...event.gegevens },
    },
  });
  await enqueue(ctx.db, tx, { queue: "gebeurtenis", data: { id: id.toString() } });
  return id;
}

const doorNaam = (actor: Actor): string | null => (actor.soort === "leverancier" ? actor.naam : null);
