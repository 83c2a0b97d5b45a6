import { BELOOFD, CIJFER, IS_GEREED, MATEN, TELT_MEE } from "@/lib/data/dagcijfer-feiten";
import { joinSql, sql, type Sql } from "@/lib/data/sql";
import { CONTACTKANALEN, KANAALGROEP, type Kanaalgroep } from "@/lib/domain/kpi/kanaalgroep";
import { OUDERDOM, type SelectieCode } from "@/lib/domain/kpi/selectie";
import { DAG_MS } from "@/lib/domain/sla/amsterdam";

type Regel = (now: Date) => Sql;
const vast = (regel: Sql): Regel => () => regel;
const gereed = (regel: Sql): Regel => vast(sql`${IS_GEREED} AND m.gereed_op IS NOT NULL AND ${regel}`);
const nieuw = (regel: Sql): Regel => vast(sql`${TELT_MEE} AND ${regel}`);
const inKanalen = (kanalen: readonly string[]): Sql => sql`m.kanaal IN (${joinSql([...kanalen])})`;
const via = (groep: Kanaalgroep): Regel =>
  nieuw(inKanalen(Object.entries(KANAALGROEP).filter(([, van]) => van === groep).map(([kanaal]) => kanaal)));

function vanLeeftijd(index: number): Regel {
  return (now) => {
    const klasse = OUDERDOM[index];
    if (!klasse) return sql`FALSE`;
    const jonger = sql`m.ontvangen_op <= ${new Date(now.getTime() - klasse.vanaf * DAG_MS)}`;
    const ouder = klasse.tot === null ? sql`TRUE` : sql`m.ontvangen_op > ${new Date(now.getTime() - klasse.tot * DAG_MS)}`;
    return sql`m.open AND ${klasse.vanaf === 0 ? sql`TRUE` : jonger} AND ${ouder}`;
  };
}

/** Late now: a stopped clock cannot be late, it goes on when the klant answers or the pause ends. */
export const NU_TE_LAAT = (now: Date): Sql => sql`(m.uiterlijk_gereed < ${now} AND m.status NOT IN ('wacht_op_klant', 'opgeschort', 'wacht_op_akkoord'))`;
export const HOORT_NIETS = (now: Date): Sql => sql`(m.stil_op < ${now})`;

/** The rule of every list over alias `m`, apart from period and row scope; built from what the rollup counts with. */
export const SELECTIE_SQL: Record<SelectieCode, Regel> = {
  nieuw: nieuw(sql`TRUE`),
  gereed: gereed(sql`TRUE`),
  "met-norm": gereed(MATEN.metNorm),
  "op-tijd": gereed(MATEN.opTijd),
  "te-laat": gereed(sql`${MATEN.metNorm} AND NOT ${MATEN.opTijd}`),
  "met-reactie": gereed(MATEN.metReactie),
  "reactie-op-tijd": gereed(sql`${MATEN.metReactie} AND ${MATEN.reactieOpTijd}`),
  "reactie-te-laat": gereed(sql`${MATEN.metReactie} AND NOT ${MATEN.reactieOpTijd}`),
  contact: gereed(inKanalen(CONTACTKANALEN)),
  direct: gereed(sql`${MATEN.direct} AND ${inKanalen(CONTACTKANALEN)}`),
  heropend: gereed(MATEN.heropend),
  "eerste-keer-goed": gereed(MATEN.eersteKeerGoed),
  "niet-eerste-keer-goed": gereed(sql`NOT ${MATEN.eersteKeerGoed}`),
  beoordeeld: gereed(sql`${CIJFER} IS NOT NULL`),
  voldoende: gereed(sql`${CIJFER} >= 7`),
  onvoldoende: gereed(sql`${CIJFER} < 7`),
  klachten: nieuw(sql`m.kwis = 'K'`),
  "klachten-met-norm": gereed(sql`m.kwis = 'K' AND ${MATEN.metNorm}`),
  "klachten-op-tijd": gereed(sql`m.kwis = 'K' AND ${MATEN.opTijd}`),
  click: via("click"),
  call: via("call"),
  face: via("face"),
  nagevraagd: nieuw(sql`m.navragen > 0`),
  open: vast(sql`m.open`),
  "nu-te-laat": (now) => sql`m.open AND ${NU_TE_LAAT(now)}`,
  "hoort-niets": (now) => sql`m.open AND ${HOORT_NIETS(now)}`,
  "terug-te-melden": vast(sql`m.open AND m.terug_te_melden`),
  "open-week": vanLeeftijd(0),
  "open-maand": vanLeeftijd(1),
  "open-kwartaal": vanLeeftijd(2),
  "open-oud": vanLeeftijd(3),
};

/** On time as a column of a list: yes, no, or null where no norm holds or it is not done yet. */
export const OP_TIJD_KOLOM = sql`(CASE WHEN ${IS_GEREED} AND ${BELOOFD} IS NOT NULL THEN ${MATEN.opTijd} END)`;

/** The end time that "op tijd" was judged by; while a melding is open, the one that holds now. */
export const UITERLIJK_KOLOM = sql`(CASE WHEN ${IS_GEREED} THEN ${BELOOFD} ELSE m.uiterlijk_gereed END)`;
