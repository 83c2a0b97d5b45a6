import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { readEerder, type EerdereMelding } from "../wachtrij/read-eerder";

export type Klant = {
  readonly id: string; readonly naam: string; readonly functie: string | null; readonly soort: string; readonly telefoon: string | null; readonly email: string;
  readonly personeelsnummer: string | null; readonly afdeling: string | null; readonly kostenplaats: string | null; readonly werkplekId: string | null; readonly werkplek: string | null; readonly actief: boolean;
};
export type KlantBriefing = { readonly klant: Klant; readonly meldingen: readonly EerdereMelding[] };

/** The first ten seconds of a contact: who it is, how to reach, where, what is open and what happened last. */
export async function getKlant(ctx: Context, id: string, max = 8): Promise<Result<KlantBriefing, AppError>> {
  if (!hasRight(ctx.actor, "klant.read")) return err({ code: "geen-recht", recht: "klant.read" });
  const [klant] = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    ? await ctx.db.$queryRaw<Klant[]>(sql`
      SELECT p.id, p.naam, p.functie, p.soort, p.telefoon, p.email, p.personeelsnummer, a.naam AS afdeling, a.kostenplaats, p.werkplek_id AS "werkplekId", l.pad AS werkplek, p.actief
      FROM persoon p LEFT JOIN afdeling a ON a.id = p.afdeling_id LEFT JOIN locatie l ON l.id = p.werkplek_id WHERE p.id = ${id}::uuid AND p.soort <> 'systeem'`)
    : [];
  if (!klant) return err({ code: "niet-gevonden", wat: "klant" });
  return ok({ klant, meldingen: await readEerder(ctx, { melderId: id }, max) });
}
