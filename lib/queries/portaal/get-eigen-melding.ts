import { ANTWOORD_JSON, toAntwoordRegels, type AntwoordJson } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { can, type Actor } from "@/lib/domain/authz/actor";
import { listPossibleActions } from "@/lib/domain/melding/decide-transition";
import type { AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { transitionsOf, type MeldingAction } from "@/lib/domain/melding/transitions";
import { KLANT_COLUMNS, KLANT_JOINS, plaatsVan, toKlantStand, type KlantDbRow } from "./klant-velden";

export type BerichtRow = { readonly id: string; readonly vanMij: boolean; readonly door: string; readonly op: Date; readonly tekst: string };
export type FotoRow = { readonly id: string; readonly naam: string; readonly beeld: boolean; readonly grootte: number; readonly vanMij: boolean };
export type EigenMelding = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly omschrijving: string; readonly plaats: string | null; readonly pad: string | null;
  readonly locatieId: string | null; readonly product: string | null; readonly ontvangenOp: Date; readonly stand: KlantStand; readonly vraag: string | null;
  readonly oplossing: string | null; readonly oordeel: { readonly cijfer: number; readonly toelichting: string | null } | null;
  /** When each step of the progress bar was reached first, by its place. */
  readonly stapOp: Readonly<Record<number, Date>>;
  readonly berichten: readonly BerichtRow[]; readonly bestanden: readonly FotoRow[]; readonly acties: readonly MeldingAction[];
  readonly antwoorden: readonly AntwoordRegel[];
};

const STAP: Readonly<Record<string, number>> = {
  "melding.ontvangen": 0, "melding.in_behandeling_genomen": 1, "melding.toegewezen": 1, "melding.uitgezet": 2, "melding.gereed_gemeld": 3, "melding.afgesloten": 4,
};
/** What a klant may do on this page; the rest of the table belongs to the desk. */
const KLANT_ACTIES: readonly MeldingAction[] = ["answer", "cancel", "reopen", "close", "rate", "inquire"];

type Bericht = { readonly id: string; readonly richting: string; readonly soort: string; readonly tekst: string; readonly doorId: string | null; readonly op: string };
type Bijlage = { readonly id: string; readonly naam: string; readonly type: string; readonly grootte: number; readonly doorId: string | null };
type Row = KlantDbRow & {
  readonly versie: number; readonly omschrijving: string; readonly vraag: string | null; readonly oplossing: string | null; readonly melderId: string; readonly eigenaarId: string | null;
  readonly locatieId: string | null; readonly product: string | null; readonly openOpdrachten: number; readonly openDeelmeldingen: number; readonly oordeel: EigenMelding["oordeel"]; readonly antwoord: AntwoordJson | null;
  readonly berichten: readonly Bericht[]; readonly bijlagen: readonly Bijlage[]; readonly stappen: readonly { readonly soort: string; readonly op: string }[];
};

/** One statement: what hangs on a melding of a klant is little, and every statement more costs more than it brings. */
async function readRow({ db, actor }: Context, nummer: number): Promise<Row | undefined> {
  const [row] = await db.$queryRaw<Row[]>(steady(sql`
    SELECT ${KLANT_COLUMNS}, m.versie, m.omschrijving, m.vraag, m.oplossing, m.melder_id AS "melderId", m.eigenaar_id AS "eigenaarId", m.locatie_id AS "locatieId", p.naam AS product, ${ANTWOORD_JSON} AS antwoord,
      (SELECT count(*)::int FROM opdracht o WHERE o.melding_id = m.id AND o.open) AS "openOpdrachten", (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS "openDeelmeldingen",
      (SELECT jsonb_build_object('cijfer', o.cijfer, 'toelichting', o.toelichting) FROM oordeel o WHERE o.melding_id = m.id AND o.ronde = m.heropend) AS oordeel,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op), '[]') FROM (SELECT b.id, b.richting, b.soort, b.tekst, b.door_id AS "doorId", b.op FROM bericht b WHERE b.melding_id = m.id ORDER BY b.op LIMIT 200) x) AS berichten,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op), '[]') FROM (SELECT j.id, j.naam, j.type, j.grootte, j.door_id AS "doorId", j.op FROM bijlage j WHERE j.melding_id = m.id AND j.zichtbaar = 'klant' ORDER BY j.op LIMIT 100) x) AS bijlagen,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.id DESC), '[]') FROM (SELECT g.id, g.soort, g.op FROM gebeurtenis g WHERE g.melding_id = m.id AND g.soort = ANY (${Object.keys(STAP)}::text[]) ORDER BY g.id DESC LIMIT 40) x) AS stappen
    FROM melding m ${KLANT_JOINS} LEFT JOIN product p ON p.id = m.product_id WHERE m.nummer = ${nummer}::int AND m.melder_id = ${actor.id}::uuid AND ${visibleSql(actor)}`));
  return row;
}

/** The own melding with everything a klant may see, or null: of another, invisible and absent are the same. */
export async function getEigenMelding(ctx: Context, nummer: number): Promise<EigenMelding | null> {
  const { actor, now } = ctx;
  if (actor.soort !== "persoon") return null;
  const row = await readRow(ctx, nummer);
  if (!row) return null;
  const stand = toKlantStand(row);
  const mogelijk = listPossibleActions({ status: stand.status, openOpdrachten: row.openOpdrachten, openDeelmeldingen: row.openDeelmeldingen, gereedOp: row.gereedOp }, now());
  return {
    nummer: row.nummer, versie: row.versie, onderwerp: row.onderwerp, omschrijving: row.omschrijving, plaats: plaatsVan(row), pad: row.locatiePad, locatieId: row.locatieId,
    product: row.product, ontvangenOp: row.ontvangenOp, stand, vraag: row.vraag, oplossing: row.oplossing,
    oordeel: row.oordeel, antwoorden: toAntwoordRegels(row.antwoord),
    stapOp: Object.fromEntries(row.stappen.map(({ soort, op }) => [STAP[soort] ?? 0, new Date(op)])),
    berichten: row.berichten.filter((bericht) => !standsAbove(bericht, row)).map((bericht) => ({ id: bericht.id, vanMij: bericht.richting === "van_klant", door: senderOf(bericht, row), op: new Date(bericht.op), tekst: bericht.tekst })),
    bestanden: row.bijlagen.map(({ id, naam, type, grootte, doorId }) => ({ id, naam, grootte, beeld: type.startsWith("image/"), vanMij: doorId === actor.id })),
    acties: KLANT_ACTIES.filter((actie) => mogelijk.includes(actie) && mayDo(actor, actie, row)),
  };
}

const mayDo = (actor: Actor, actie: MeldingAction, row: { melderId: string }) => can(actor, transitionsOf(actie)[0]!.permission, row);

/** The open question and the present result have a place of their own on the page; twice would be once too often. */
const standsAbove = (bericht: { soort: string; tekst: string }, row: { vraag: string | null; oplossing: string | null }): boolean =>
  (bericht.soort === "vraag" && bericht.tekst === row.vraag) || (bericht.soort === "gereedmelding" && bericht.tekst === row.oplossing);

/** A klant knows the owner by name; whoever else wrote speaks for the desk. */
function senderOf(bericht: { richting: string; doorId: string | null }, row: Pick<Row, "eigenaarId" | "eigenaarNaam">): string {
  if (bericht.richting === "van_klant") return "U";
  return bericht.doorId !== null && bericht.doorId === row.eigenaarId ? row.eigenaarNaam ?? "Servicedesk" : "Servicedesk";
}
