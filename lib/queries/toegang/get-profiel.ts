import type { Context } from "@/lib/data/context";
import { kenmerkOf } from "@/lib/data/sessie-store";
import { sql } from "@/lib/data/sql";
import { can, hasRight } from "@/lib/domain/authz/actor";
import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";

export type ProfielSessie = { readonly kenmerk: string; readonly huidige: boolean; readonly apparaat: string; readonly gezienOp: Date; readonly createdAt: Date };
type SessieRow = Omit<ProfielSessie, "kenmerk" | "huidige"> & { idHash: string };
export type Profiel = {
  readonly naam: string; readonly email: string; readonly telefoon: string; readonly functie: string | null; readonly afdeling: string | null;
  readonly werkplek: { readonly waarde: string; readonly label: string } | null; readonly rollen: readonly string[]; readonly versie: number;
  readonly heeftWachtwoord: boolean; /** Whether the desk hears about the tone of a message; null for who does not write to klanten. */ readonly toonhint: boolean | null; readonly sessies: readonly ProfielSessie[];
};

/**
 * The own profile with the devices that are signed in now, each by its kenmerk; null for who is no persoon. Never
 * anybody else's. `hier` is the hash of the sessie that asks.
 */
export async function getProfiel({ db, actor }: Context, hier: string | null): Promise<Profiel | null> {
  if (actor.soort !== "persoon" || !can(actor, "profiel.eigen")) return null;
  const [persoon, sessies] = await Promise.all([
    db.persoon.findUnique({
      where: { id: actor.id },
      select: {
        naam: true, email: true, telefoon: true, functie: true, versie: true, wachtwoordHash: true, toonhint: true,
        afdeling: { select: { naam: true } }, werkplek: { select: { id: true, pad: true } },
      },
    }),
    db.$queryRaw<SessieRow[]>(sql`SELECT id_hash AS "idHash", apparaat, gezien_op AS "gezienOp", created_at AS "createdAt" FROM sessie
      WHERE persoon_id = ${actor.id}::uuid AND beeindigd_op IS NULL AND verloopt_op > clock_timestamp()
        AND gezien_op > clock_timestamp() - make_interval(mins => ${actor.rollen.length > 0 ? SESSIEDUUR.stilMedewerker : SESSIEDUUR.stilKlant}::int)
      ORDER BY gezien_op DESC LIMIT 50`),
  ]);
  if (!persoon) return null;
  const { wachtwoordHash, toonhint, afdeling, werkplek, telefoon, ...rest } = persoon;
  return {
    ...rest, telefoon: telefoon ?? "", afdeling: afdeling?.naam ?? null, werkplek: werkplek ? { waarde: werkplek.id, label: werkplek.pad } : null,
    rollen: actor.rollen, heeftWachtwoord: wachtwoordHash !== null, toonhint: hasRight(actor, "wachtrij.read") ? toonhint : null,
    sessies: sessies.map(({ idHash, ...sessie }) => ({ ...sessie, kenmerk: kenmerkOf(idHash), huidige: idHash === hier })),
  };
}
