import type { Context } from "@/lib/data/context";
import { GEDEELD } from "@/lib/data/gedeeld-sql";
import { readVeiligeOnderwerpen } from "@/lib/data/veilige-onderwerpen";
import { can } from "@/lib/domain/authz/actor";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { rankDubbelen, type DubbelInput } from "./rank-dubbelen";
import { readKaarten, type KaartRow } from "./read-kaarten";

/** What a klant may know of a melding that is probably the same: nothing of who reported it or what they wrote to whom. */
export type Dubbel = {
  readonly nummer: number; readonly wat: string; readonly waar: string | null; readonly status: MeldingStatus; readonly sinds: Date;
  readonly gereedOp: Date | null; readonly verwacht: Date | null; readonly gepland: Date | null; readonly fotoId: string | null; readonly eigen: boolean; readonly open: boolean;
};

const noemWaar = (plek: string | null): string | null => plek && plek.split(" › ").slice(-2).reverse().join(", ");

function toDubbel(row: KaartRow, wat: string): Dubbel {
  return {
    nummer: row.nummer, wat, waar: noemWaar(row.plek) ?? (row.eigen ? row.plaatsTekst : null), status: row.status, sinds: row.ontvangenOp,
    gereedOp: row.gereedOp, verwacht: row.uiterlijkGereed, gepland: row.gepland, fotoId: row.fotoId, eigen: row.eigen, open: row.open,
  };
}

/**
 * What was probably reported already, best first and at most three: own storingen, and those of others that anybody at
 * that place could see (docs/decisions/0016). For a klacht, and for a text that says nothing, there are none.
 */
export async function findDubbelen(ctx: Context, input: DubbelInput): Promise<Dubbel[]> {
  if (!can(ctx.actor, "melding.submit")) return [];
  const treffers = await rankDubbelen(ctx, input, { zicht: GEDEELD });
  const rows = await readKaarten(ctx, treffers.map(({ id }) => id));
  const veilig = await readVeiligeOnderwerpen(ctx.db, rows);
  return rows.map((row, plaats) => toDubbel(row, row.eigen ? row.onderwerp : veilig[plaats] ?? ""));
}
