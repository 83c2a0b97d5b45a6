import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { zoekArtikelen } from "@/lib/data/artikel-zoeken";
import { toZoekwoorden } from "@/lib/domain/artikel/zoekwoorden";

export type Verwijzing = { readonly code: string; readonly titel: string; readonly inleiding: string };
const MEEST = 6;

/** Articles to point to while writing: for a klant only those that a klant may open, for colleagues the internal ones as well. */
export async function findVerwijzingen({ db, actor }: Context, { zoek, voor }: { zoek: string; voor: "klant" | "intern" }): Promise<Result<readonly Verwijzing[], AppError>> {
  if (!hasRight(actor, "tekst.write") || actor.soort !== "persoon") return err({ code: "geen-recht", recht: "tekst.write" });
  const woorden = toZoekwoorden(zoek.slice(0, 100));
  if (woorden.length === 0) return ok([]);
  const lezer = voor === "intern" ? actor : { ...actor, rollen: [] };
  const gevonden = await zoekArtikelen(db, lezer, { woorden, aantal: MEEST });
  return ok(gevonden.map(({ code, titel, inleiding }) => ({ code, titel, inleiding })));
}
