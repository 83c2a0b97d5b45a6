import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import type { Wijziging } from "@/lib/domain/beheer/compare-velden";

type TekstGebeurtenis = { readonly soort: "beheer.toegevoegd" | "beheer.gewijzigd" | "beheer.uitgezet"; readonly wat: "standaardtekst" | "macro"; readonly id: string; readonly wijzigingen: readonly Wijziging[] };

/** Writes what was changed about a text or macro, field by field, in the transaction of the change. */
export async function recordTekst(ctx: Context, tx: Tx, { soort, wat, id, wijzigingen }: TekstGebeurtenis): Promise<void> {
  await recordEvent(ctx, tx, {
    soort, op: ctx.now(), onderwerp: { soort: wat, id },
    gegevens: { velden: wijzigingen.map(({ veld }) => veld), van: wijzigingen.map(({ van }) => van), naar: wijzigingen.map(({ naar }) => naar) },
  });
}
