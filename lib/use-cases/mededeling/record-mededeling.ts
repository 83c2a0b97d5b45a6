import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import type { Wijziging } from "@/lib/domain/beheer/compare-velden";

type MededelingGebeurtenis = { readonly soort: "beheer.toegevoegd" | "beheer.gewijzigd" | "beheer.uitgezet"; readonly id: string; readonly wijzigingen: readonly Wijziging[] };

/** Writes what was changed about a notice, field by field, in the transaction of the change. */
export async function recordMededeling(ctx: Context, tx: Tx, { soort, id, wijzigingen }: MededelingGebeurtenis): Promise<void> {
  await recordEvent(ctx, tx, {
    soort, op: ctx.now(), onderwerp: { soort: "mededeling", id },
    gegevens: { velden: wijzigingen.map(({ veld }) => veld), van: wijzigingen.map(({ van }) => van), naar: wijzigingen.map(({ naar }) => naar) },
  });
}
