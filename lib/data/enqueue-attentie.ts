import type { Tx } from "./client";
import { newId } from "./new-id";

export type NieuweAttentie = {
  readonly persoonId: string;
  readonly soort: string;
  readonly tekst: string;
  /** The page it opens, within the application. */
  readonly pad: string;
  /** Reason and reader: a retry never rings twice. */
  readonly sleutel: string;
  readonly op: Date;
  readonly meldingId?: string | null;
};

/** Writes lines behind the bells; the database wakes the open pages at commit. */
export async function enqueueAttenties(tx: Tx, attenties: readonly NieuweAttentie[]): Promise<void> {
  if (attenties.length === 0) return;
  await tx.attentie.createMany({
    skipDuplicates: true,
    data: attenties.map(({ meldingId, ...attentie }) => ({ id: newId(), ...attentie, meldingId: meldingId ?? null })),
  });
}
