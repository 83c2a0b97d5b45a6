import type { Tx } from "./client";
import type { Context } from "./context";
import { recordEvent } from "./record-event";

/** Withdraws everything that is still out for a melding that ends; each opdracht gets its own gebeurtenis. */
export async function withdrawOpenOpdrachten(ctx: Context, tx: Tx, { meldingId, now }: { meldingId: string; now: Date }): Promise<void> {
  const open = await tx.opdracht.findMany({ where: { meldingId, open: true }, select: { id: true } });
  if (open.length === 0) return;
  await tx.opdracht.updateMany({
    where: { id: { in: open.map(({ id }) => id) } },
    data: { status: "ingetrokken", intrekReden: "De melding is geannuleerd.", gewijzigdOp: now, versie: { increment: 1 } },
  });
  for (const { id } of open) await recordEvent(ctx, tx, { soort: "opdracht.ingetrokken", op: now, meldingId, opdrachtId: id, gegevens: { metMelding: true } });
}
