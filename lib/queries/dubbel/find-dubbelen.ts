import type { Context } from "@/lib/data/context";
import { GEDEELD } from "@/lib/data/gedeeld-sql";
import { can } from "@/lib/domain/authz/actor";
import { listPlekwoorden } from "@/lib/domain/dubbel/kenmerken";
import { listOnderwerpwoorden, readVeiligOnderwerp } from "@/lib/domain/dubbel/veilig-onderwerp";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { rankDubbelen, type DubbelInput } from "./rank-dubbelen";
import { findNaamdelen, readKaarten, type KaartRow } from "./read-kaarten";

/** What a klant may know of a melding that is probably the same: nothing of who reported it or what they wrote to whom. */
export type Dubbel = {
  readonly nummer: number; readonly wat: string; readonly waar: string | null; readonly status: MeldingStatus; readonly sinds: Date;
  readonly gereedOp: Date | null; readonly verwacht: Date | null; readonly gepland: Date | null; readonly fotoId: string | null; readonly eigen: boolean; readonly open: boolean;
};

/** Remarks for the desk stand between brackets in the catalogue. */
const noemProduct = (naam: string | null): string => naam?.replace(/\s*\([^)]*\)/g, "").trim() || "Storing";
const noemWaar = (plek: string | null): string | null => plek && plek.split(" › ").slice(-2).reverse().join(", ");

function toDubbel(row: KaartRow, naamdelen: ReadonlySet<string>): Dubbel {
  const woorden = new Set([...listPlekwoorden(row.plek ?? ""), ...listPlekwoorden(row.product ?? "")]);
  const veilig = row.eigen ? row.onderwerp : readVeiligOnderwerp(row.onderwerp, { naamdelen, woorden });
  return {
    nummer: row.nummer, wat: veilig ?? noemProduct(row.product), waar: noemWaar(row.plek) ?? (row.eigen ? row.plaatsTekst : null), status: row.status, sinds: row.ontvangenOp,
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
  const naamdelen = await findNaamdelen(ctx, rows.filter(({ eigen }) => !eigen).flatMap(({ onderwerp }) => listOnderwerpwoorden(onderwerp)));
  return rows.map((row) => toDubbel(row, naamdelen));
}
