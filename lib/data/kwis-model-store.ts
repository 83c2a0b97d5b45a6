import { BAKKEN } from "@/lib/domain/kwis/leren/list-kenmerken";
import { decodeModel } from "@/lib/domain/kwis/leren/encode-model";
import { BASIS_VERSIE, KENMERK_VORM, UITKOMSTEN, type KwisModel } from "@/lib/domain/kwis/leren/kwis-model";
import type { Db, Tx } from "./client";
import { readBasisModel } from "./read-basis-model";
import { sql } from "./sql";

const geladen = new WeakMap<Db, KwisModel>();

/**
 * The model that proposes now. Read with the base data, so every process has a new version within seconds; the weights
 * themselves are read once per version. Weights of another shape than this program makes are passed over.
 */
export async function loadKwisModel(db: Db): Promise<KwisModel> {
  const actief = await db.kwisModel.findFirst({ where: { status: "actief" }, select: { versie: true } });
  if (!actief) return readBasisModel();
  const bekend = geladen.get(db);
  if (bekend?.versie === actief.versie) return bekend;
  const row = await db.kwisModel.findUnique({ where: { versie: actief.versie }, select: { gewichten: true } });
  const model = row?.gewichten ? decodeModel(actief.versie, row.gewichten) : null;
  const past = model !== null && model.vorm === KENMERK_VORM && model.lineair.length === (BAKKEN + 1) * UITKOMSTEN;
  if (past) geladen.set(db, model);
  return past ? model : readBasisModel();
}

type Aanvraag = { readonly aanleiding: "nacht" | "knop"; readonly doorId: string | null; readonly op: Date };

/** Makes the next version, to be learned; null when one is being learned already. */
export async function insertKandidaat(tx: Tx, { aanleiding, doorId, op }: Aanvraag): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ versie: number }[]>(sql`
    INSERT INTO kwis_model (versie, status, aanleiding, door_id, begonnen_op)
    SELECT COALESCE(max(versie), ${BASIS_VERSIE}::int) + 1, 'kandidaat', ${aanleiding}, ${doorId}::uuid, ${op}::timestamptz FROM kwis_model
    ON CONFLICT DO NOTHING RETURNING versie`);
  return row?.versie ?? null;
}

/** Lets the version that proposes stand aside; answers which one that was. */
export async function retireActief(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ versie: number }[]>(sql`UPDATE kwis_model SET status = 'vervangen' WHERE status = 'actief' RETURNING versie`);
  return row?.versie ?? BASIS_VERSIE;
}

/** Lets an earlier version propose again; false when it cannot. The shipped one has no row: nothing active means that one. */
export async function activateModel(tx: Tx, versie: number, op: Date): Promise<boolean> {
  if (versie === BASIS_VERSIE) return true;
  const { count } = await tx.kwisModel.updateMany({ where: { versie, status: "vervangen" }, data: { status: "actief", actiefOp: op } });
  return count === 1;
}
