import type { Actor } from "@/lib/domain/authz/actor";
import type { MeldingStand } from "@/lib/domain/melding/decide-transition";
import type { GereedBeleid, MeldingStatus } from "@/lib/domain/melding/status";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Impact, Prioriteit, Urgentie } from "@/lib/domain/prioriteit/prioriteit";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Prisma } from "./generated/client";
import type { Tx } from "./client";
import { joinSql, sql, steady, type Sql } from "./sql";
import { visibleSql } from "./visible-to";

type Scalars = Prisma.MeldingGetPayload<object>;
type Fields = Pick<Scalars, "id" | "nummer" | "onderwerp" | "spoed" | "versie" | "prioriteitReden" | "productId" | "locatieId" | "melderId" | "eigenaarId"
  | "ingevoerdDoorId" | "teamId" | "heropend" | "navragen" | "ontvangenOp" | "reactieOp" | "gereedOp" | "uiterlijkReactie" | "uiterlijkGereed" | "eersteUiterlijk"
  | "contactOp" | "dienstdomeinCode" | "hervatOp" | "betreftPersoonId" | "betreftTeamId" | "betreftLeverancierId"
  | "afgeslotenOp" | "annuleerReden" | "verwantId">;

/** A melding as commands decide on it: its own fields and how many opdrachten and deelmeldingen are out. */
export type MeldingForChange = Fields & {
  readonly status: MeldingStatus; readonly kwis: Kwis; readonly impact: Impact | null; readonly urgentie: Urgentie | null;
  readonly prioriteit: Prioriteit | null; readonly gereedBeleid: GereedBeleid;
  /** The place from root to deepest: some calendars differ there. */
  readonly padIds: readonly string[];
  readonly stand: MeldingStand; readonly klareOpdrachten: number; readonly aantalOpdrachten: number;
};
type Row = Omit<MeldingForChange, "stand"> & { readonly openOpdrachten: number; readonly openDeelmeldingen: number };

/** The melding with this number inside the actor's sight, else null: absent and out of sight are the same. */
export async function findMeldingForChange(tx: Tx, actor: Actor, nummer: number): Promise<MeldingForChange | null> {
  if (!isNummer(nummer)) return null;
  const [row] = await tx.$queryRaw<Row[]>(steady(sql`
    SELECT m.id, m.nummer, m.onderwerp, m.status, m.versie, m.kwis, m.spoed, m.impact, m.urgentie, m.prioriteit, m.prioriteit_reden AS "prioriteitReden",
      m.product_id AS "productId", m.locatie_id AS "locatieId", m.melder_id AS "melderId", m.eigenaar_id AS "eigenaarId", m.ingevoerd_door_id AS "ingevoerdDoorId",
      m.team_id AS "teamId", m.gereed_beleid AS "gereedBeleid", m.heropend, m.navragen, m.ontvangen_op AS "ontvangenOp", m.reactie_op AS "reactieOp",
      m.gereed_op AS "gereedOp", m.uiterlijk_reactie AS "uiterlijkReactie", m.uiterlijk_gereed AS "uiterlijkGereed", m.eerste_uiterlijk AS "eersteUiterlijk",
      m.contact_op AS "contactOp", m.dienstdomein_code AS "dienstdomeinCode", m.hervat_op AS "hervatOp", m.betreft_persoon_id AS "betreftPersoonId",
      m.betreft_team_id AS "betreftTeamId", m.betreft_leverancier_id AS "betreftLeverancierId",
      m.afgesloten_op AS "afgeslotenOp", m.annuleer_reden AS "annuleerReden", m.verwant_id AS "verwantId", COALESCE(p.pad_ids::text[], '{}') AS "padIds", o.*,
      (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS "openDeelmeldingen"
    FROM melding m LEFT JOIN locatie p ON p.id = m.locatie_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS "aantalOpdrachten", (count(*) FILTER (WHERE open))::int AS "openOpdrachten",
      (count(*) FILTER (WHERE status IN ('klaar', 'financieel_gereed')))::int AS "klareOpdrachten" FROM opdracht WHERE melding_id = m.id) o
    WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)}`));
  if (!row) return null;
  const { openOpdrachten, openDeelmeldingen, ...melding } = row;
  return { ...melding, stand: { status: row.status, openOpdrachten, openDeelmeldingen, gereedOp: row.gereedOp } };
}

/** What commands may change, with its column: the rest of a melding stands, or is kept by the database itself. */
export const MELDING_COLUMNS = {
  onderwerp: sql`onderwerp`, status: sql`status`, kwis: sql`kwis`, spoed: sql`spoed`, triage: sql`triage`, impact: sql`impact`,
  urgentie: sql`urgentie`, prioriteit: sql`prioriteit`, prioriteitReden: sql`prioriteit_reden`, dienstdomeinCode: sql`dienstdomein_code`,
  productId: sql`product_id`, locatieId: sql`locatie_id`, eigenaarId: sql`eigenaar_id`, teamId: sql`team_id`, routeringUitleg: sql`routering_uitleg`,
  betreftPersoonId: sql`betreft_persoon_id`, betreftTeamId: sql`betreft_team_id`, betreftLeverancierId: sql`betreft_leverancier_id`,
  gereedBeleid: sql`gereed_beleid`, ouderId: sql`ouder_id`, verwantId: sql`verwant_id`, vraag: sql`vraag`, opschortReden: sql`opschort_reden`,
  hervatOp: sql`hervat_op`, oplossing: sql`oplossing`, annuleerReden: sql`annuleer_reden`, annuleerNaar: sql`annuleer_naar`, direct: sql`direct`,
  heropend: sql`heropend`, navragen: sql`navragen`, uiterlijkReactie: sql`uiterlijk_reactie`, uiterlijkGereed: sql`uiterlijk_gereed`,
  eersteUiterlijk: sql`eerste_uiterlijk`, reactieOp: sql`reactie_op`, gereedOp: sql`gereed_op`, afgeslotenOp: sql`afgesloten_op`,
  contactOp: sql`contact_op`, stilOp: sql`stil_op`, terugTeMelden: sql`terug_te_melden`, klantWacht: sql`klant_wacht`,
  volgendeStap: sql`volgende_stap`, volgendeStapOp: sql`volgende_stap_op`, laatste: sql`laatste`,
} satisfies { [K in keyof Scalars]?: Sql };
export type MeldingSet = { readonly [K in keyof typeof MELDING_COLUMNS]?: Scalars[K] | undefined };

/**
 * Saves fields of the version that was read and counts the version up. False when somebody else was first:
 * the only thing that makes two people at once safe.
 */
export async function saveMelding(tx: Tx, { id, versie }: { id: string; versie: number }, { set, now }: { set: MeldingSet; now: Date }): Promise<boolean> {
  const unknown = Object.keys(set).find((veld) => !(veld in MELDING_COLUMNS));
  if (unknown) throw new Error(`saveMelding: ${unknown} is not one of the fields that change`);
  const changes = (Object.keys(MELDING_COLUMNS) as (keyof MeldingSet)[]).filter((veld) => set[veld] !== undefined).map((veld) => sql`${MELDING_COLUMNS[veld]} = ${set[veld]}`);
  const count = await tx.$executeRaw(steady(sql`
    UPDATE melding SET ${joinSql([...changes, sql`gewijzigd_op = ${now}`])}, versie = ${versie + 1}::int WHERE id = ${id}::uuid AND versie = ${versie}::int`));
  return count === 1;
}
