import type { Wijziging } from "@/lib/domain/beheer/compare-velden";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";

type BeheerGebeurtenis = {
  readonly soort: "beheer.toegevoegd" | "beheer.gewijzigd" | "beheer.uitgezet";
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly wijzigingen: readonly Wijziging[];
};

/** Writes what was changed in beheer, field by field, in the transaction of the change. Three lists that belong together row by row. */
export async function recordBeheer(ctx: Context, tx: Tx, { soort, onderwerp, wijzigingen }: BeheerGebeurtenis): Promise<void> {
  await recordEvent(ctx, tx, {
    soort, op: ctx.now(), onderwerp,
    gegevens: { velden: wijzigingen.map(({ veld }) => veld), van: wijzigingen.map(({ van }) => van), naar: wijzigingen.map(({ naar }) => naar) },
  });
}
