import { sql } from "@/lib/data/sql";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";

/** One row of the wachtrij: flat and small, because fifty of them travel as data to one component. */
export type WachtrijRij = {
  readonly nummer: number; readonly kwis: Kwis; readonly onderwerp: string; readonly klant: string; readonly afdeling: string | null; readonly ruimte: string | null;
  readonly eigenaar: string | null; readonly uitvoerder: string | null; readonly prioriteit: number | null; readonly spoed: boolean; readonly status: MeldingStatus;
  readonly ontvangen: number; readonly uiterlijk: number | null; readonly laatste: string; readonly klantWacht: boolean; readonly versie: number;
  /** While searching for words: the subject with marks, and a marked piece of what was said, null when the subject alone has them. */
  readonly kop?: string; readonly treffer?: string | null;
  /** Only where the list stands in groups of teams. */
  readonly team?: string | null;
};

export type WachtrijDbRow = Omit<WachtrijRij, "ontvangen" | "uiterlijk"> & { id: string; ontvangen_op: Date; uiterlijk_gereed: Date | null; rang_op: Date; gewijzigd_op: Date };

/** The columns over the aliases m, w (melder), a (afdeling), l (locatie) and e (eigenaar). */
export const RIJ_COLUMNS = sql`m.id, m.nummer, m.kwis, m.onderwerp, w.naam AS klant, a.naam AS afdeling, COALESCE(l.code, l.naam, m.plaats_tekst) AS ruimte, e.naam AS eigenaar,
  (SELECT COALESCE(ut.naam, ul.naam) FROM opdracht uo LEFT JOIN team ut ON ut.id = uo.team_id LEFT JOIN leverancier ul ON ul.id = uo.leverancier_id
    WHERE uo.melding_id = m.id AND uo.open ORDER BY uo.nummer DESC LIMIT 1) AS uitvoerder,
  m.prioriteit, m.spoed, m.status, m.ontvangen_op, m.uiterlijk_gereed, m.laatste, m.klant_wacht AS "klantWacht", m.versie, m.rang_op, m.gewijzigd_op`;

export const RIJ_JOINS = sql`JOIN persoon w ON w.id = m.melder_id LEFT JOIN afdeling a ON a.id = m.afdeling_id LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN persoon e ON e.id = m.eigenaar_id`;

/** A row as it travels. Moments are numbers: shorter than text, and a component needs to count with them. */
export function toWachtrijRij({ id: _id, ontvangen_op, uiterlijk_gereed, rang_op: _rang, gewijzigd_op: _gewijzigd, ...row }: WachtrijDbRow): WachtrijRij {
  return { ...row, ontvangen: ontvangen_op.getTime(), uiterlijk: uiterlijk_gereed?.getTime() ?? null };
}
