import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import type { Tx } from "@/lib/data/client";

type Verwijzingen = { readonly afdelingId: string | null; readonly werkplekId: string | null; readonly teamIds: readonly string[] };

/** Afdeling, werkplek and teams of a persoon exist: a form could send any id. */
export async function checkPersoonVerwijzingen(tx: Tx, { afdelingId, werkplekId, teamIds }: Verwijzingen): Promise<AppError | null> {
  if (afdelingId && (await tx.afdeling.count({ where: { id: afdelingId } })) === 0) return ongeldig("afdelingId", "Kies een afdeling uit de lijst.");
  if (werkplekId && (await tx.locatie.count({ where: { id: werkplekId } })) === 0) return ongeldig("werkplekId", "Kies een werkplek uit de lijst.");
  if (teamIds.length > 0 && (await tx.team.count({ where: { id: { in: [...teamIds] } } })) < teamIds.length) return ongeldig("teamIds", "Kies teams uit de lijst.");
  return null;
}
