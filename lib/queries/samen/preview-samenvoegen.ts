import { MEEST_SAMEN } from "@/lib/contracts/samen/samenvoegen";
import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import { mayLink } from "@/lib/domain/dubbel/may-link";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { explainNietSamen, pickHoofdmelding, type SamenZaak } from "@/lib/domain/samen/decide-samenvoegen";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { GAST } from "@/lib/domain/toegang/gast";

type Uitstaand = { readonly nummer: number; readonly uitvoerder: string };
type Rij = SamenZaak & {
  readonly versie: number; readonly onderwerp: string; readonly klant: string; readonly plek: string | null; readonly ontvangenOp: Date; readonly prioriteit: number | null;
  readonly opdrachten: readonly Uitstaand[]; readonly berichten: number; readonly bijlagen: number; readonly meemelders: number; readonly zonderAccount: boolean; readonly heeftMail: boolean;
};

/** What happens to one melding when it goes up in the hoofdmelding. */
export type SamenItem = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly klant: string; readonly plek: string | null; readonly status: MeldingStatus; readonly ontvangen: number;
  /** Why it cannot, in a sentence; null when it can. */
  readonly bezwaar: string | null;
  /** The klant follows the hoofdmelding from then on; not when it is the own one, or when nobody is known. */
  readonly wordtMeemelder: boolean;
  readonly hoortHet: boolean;
  /** What is out and would be withdrawn. */
  readonly opdrachten: readonly Uitstaand[];
  /** What can be read from the hoofdmelding afterwards. */
  readonly berichten: number; readonly bijlagen: number; readonly meemelders: number;
};
export type SamenVoorbeeld = { readonly hoofd: number | null; readonly items: readonly SamenItem[]; /** How many of what was asked for are not there or out of sight. */ readonly onbekend: number };

/**
 * What a merge would do, before it is done: who becomes meemelder and hears it, what is out, and what cannot and why. Without
 * a hoofdmelding it proposes the earliest one that can take in the others. One statement.
 */
export async function previewSamenvoegen(ctx: Context, { hoofd, nummers }: { hoofd: number | null; nummers: readonly number[] }): Promise<Result<SamenVoorbeeld, AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const gevraagd = [...new Set(hoofd === null ? nummers : [hoofd, ...nummers])].slice(0, MEEST_SAMEN + 1);
  const rijen = await readRijen(ctx, gevraagd);
  const gekozen = pickHoofdmelding(rijen.map((rij) => ({ ...rij, ontvangen: rij.ontvangenOp.getTime() })));
  const blijft = rijen.find(({ nummer }) => nummer === hoofd) ?? rijen.find(({ nummer }) => nummer === gekozen) ?? null;
  return ok({ hoofd: blijft?.nummer ?? null, onbekend: gevraagd.length - rijen.length, items: rijen.map((rij) => toItem(rij, blijft)) });
}

function toItem({ nummer, versie, onderwerp, klant, plek, status, ontvangenOp, opdrachten, berichten, bijlagen, meemelders, ...rij }: Rij, hoofd: Rij | null): SamenItem {
  const zaak: SamenZaak = { ...rij, nummer, status };
  const isHoofd = hoofd?.nummer === nummer;
  const bezwaar = hoofd === null || isHoofd ? null : explainNietSamen(zaak, hoofd);
  const gaat = hoofd !== null && !isHoofd && bezwaar === null;
  return {
    nummer, versie, onderwerp, klant, plek, status, ontvangen: ontvangenOp.getTime(), bezwaar, opdrachten, berichten, bijlagen, meemelders,
    wordtMeemelder: gaat && rij.melderId !== hoofd.melderId && rij.melderId !== GAST.id && mayLink(hoofd),
    hoortHet: gaat && (!rij.zonderAccount || rij.heeftMail),
  };
}

const readRijen = ({ db, actor }: Context, nummers: readonly number[]): Promise<Rij[]> => db.$queryRaw<Rij[]>(steady(sql`
  SELECT m.nummer, m.versie, m.status, m.kwis, m.dienstdomein_code AS "dienstdomeinCode", m.melder_id AS "melderId", m.onderwerp, m.prioriteit, m.ontvangen_op AS "ontvangenOp",
    COALESCE(m.contact_naam, w.naam) AS klant, COALESCE(l.code, l.naam, m.plaats_tekst) AS plek, m.zonder_account AS "zonderAccount", m.contact_email IS NOT NULL AS "heeftMail",
    (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS "openDeelmeldingen",
    (SELECT count(*)::int FROM bericht b WHERE b.melding_id = m.id) AS berichten, (SELECT count(*)::int FROM bijlage j WHERE j.melding_id = m.id) AS bijlagen,
    (SELECT count(*)::int FROM melding_volger v WHERE v.melding_id = m.id AND v.soort = 'meemelder' AND v.gestopt_op IS NULL) AS meemelders,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('nummer', o.nummer, 'uitvoerder', COALESCE(t.naam, v.naam)) ORDER BY o.nummer), '[]') FROM opdracht o
      LEFT JOIN team t ON t.id = o.team_id LEFT JOIN leverancier v ON v.id = o.leverancier_id WHERE o.melding_id = m.id AND o.open) AS opdrachten
  FROM melding m JOIN persoon w ON w.id = m.melder_id LEFT JOIN locatie l ON l.id = m.locatie_id
  WHERE m.nummer = ANY (${[...nummers]}::int[]) AND ${visibleSql(actor)} ORDER BY m.ontvangen_op, m.nummer`));
