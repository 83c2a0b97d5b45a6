import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import { suggestOpening } from "@/lib/domain/klant/suggest-opening";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { readEerder, type EerdereMelding } from "../wachtrij/read-eerder";
import { readKlantbeeld, type Klantbeeld } from "./read-klantbeeld";

export type Klant = {
  readonly id: string; readonly naam: string; readonly functie: string | null; readonly soort: string; readonly telefoon: string | null; readonly email: string;
  readonly personeelsnummer: string | null; readonly afdelingId: string | null; readonly afdeling: string | null; readonly kostenplaats: string | null; readonly werkplekId: string | null; readonly werkplek: string | null; readonly padIds: readonly string[] | null; readonly actief: boolean;
  /** What they may order or approve, by role. */
  readonly magBestellen: boolean; readonly budgethouder: boolean;
  /** Who leads the department. */
  readonly hoofd: string | null;
};
export type KlantBriefing = { readonly klant: Klant; readonly meldingen: readonly EerdereMelding[]; readonly beeld: Klantbeeld; /** One line to open the talk with. */ readonly openingszin: string };

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The first ten seconds of a contact: who it is, how to reach, where, what is open, how it went and what is going on around them. */
export async function getKlant(ctx: Context, id: string, max = 8): Promise<Result<KlantBriefing, AppError>> {
  if (!hasRight(ctx.actor, "klant.read")) return err({ code: "geen-recht", recht: "klant.read" });
  const klant = ID.test(id) ? await readKlant(ctx, id) : null;
  if (!klant) return err({ code: "niet-gevonden", wat: "klant" });
  const [meldingen, beeld] = await Promise.all([readEerder(ctx, { melderId: id }, max), readKlantbeeld(ctx, klant)]);
  const open = meldingen.filter((melding) => melding.open);
  return ok({ klant, meldingen, beeld, openingszin: suggestOpening({ naam: klant.naam, now: ctx.now(), open, laatsteMis: beeld.mis, laatsteGoed: beeld.goed, hier: beeld.rondom[0]?.titel ?? null }) });
}

async function readKlant({ db }: Context, id: string): Promise<Klant | null> {
  const [klant] = await db.$queryRaw<Klant[]>(sql`
    SELECT p.id, p.naam, p.functie, p.soort, p.telefoon, p.email, p.personeelsnummer, a.id AS "afdelingId", a.naam AS afdeling, a.kostenplaats, p.werkplek_id AS "werkplekId", l.pad AS werkplek, l.pad_ids::text[] AS "padIds", p.actief, h.naam AS hoofd,
      EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol = 'bestelgemachtigde') AS "magBestellen", EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol = 'budgethouder') AS budgethouder
    FROM persoon p LEFT JOIN afdeling a ON a.id = p.afdeling_id LEFT JOIN persoon h ON h.id = a.hoofd_id LEFT JOIN locatie l ON l.id = p.werkplek_id WHERE p.id = ${id}::uuid AND p.soort <> 'systeem'`);
  return klant ?? null;
}
