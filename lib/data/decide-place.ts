import { decideRoute } from "@/lib/domain/routering/decide-route";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";
import type { StamProduct, Stamgegevens } from "./stamgegevens";

type Vraag = { readonly locatieId: string | null; readonly product: StamProduct | null; readonly stam: Stamgegevens };
export type Place = { readonly locatie: { id: string; naam: string; pad: string } | null; readonly padIds: readonly string[]; readonly teamId: string | null; readonly leverancierId: string | null; readonly uitleg: string[] };

/** Checks the place and decides where the work would go; a leverancier is proposed, the desk then keeps the melding. */
export async function decidePlace(db: Db | Tx, { locatieId, product, stam }: Vraag): Promise<Result<Place, AppError>> {
  const locatie = locatieId === null ? null : await findLocatie(db, locatieId);
  if (locatieId !== null && !locatie) return err(ongeldig("locatieId", "Deze plaats kennen wij niet."));
  const route = decideRoute({ regels: stam.regels, product, locatiePad: locatie?.padIds ?? [], standaardTeamId: stam.servicedeskId });
  return ok({
    locatie: locatie && { id: locatie.id, naam: locatie.naam, pad: locatie.pad }, padIds: locatie?.padIds ?? [],
    teamId: route.teamId ?? (stam.servicedeskId || null), leverancierId: route.leverancierId, uitleg: route.uitleg,
  });
}

async function findLocatie(db: Db | Tx, id: string): Promise<{ id: string; naam: string; pad: string; padIds: string[] } | null> {
  const [locatie] = await db.$queryRaw<{ id: string; naam: string; pad: string; padIds: string[] }[]>(steady(sql`SELECT id, naam, pad, pad_ids::text[] AS "padIds" FROM locatie WHERE id = ${id}::uuid AND actief`));
  return locatie ?? null;
}
