import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import { formatAmsterdam } from "@/lib/domain/sla/amsterdam";
import type { Tx } from "./client";
import type { KlokStart, NieuweMelding } from "./decide-nieuwe-melding";
import { eigenaarOf, hashBody, HOUDBAAR_UREN, type Aanvraag } from "./idempotency-store";
import { newId } from "./new-id";
import { emptySql, joinSql, sql, steady, type Sql } from "./sql";

type Inserted = { readonly melding: MeldingOutput; readonly meldingId: string; readonly gebeurtenisId: string };

/**
 * Writes melding, clocks with their start, gebeurtenis and stored answer in ONE statement: this is the most
 * frequent write of all, and every round trip counts (performance.md §2, klant: submit).
 */
export async function insertMelding(tx: Tx, nieuw: NieuweMelding, aanvraag: Aanvraag): Promise<Inserted> {
  const meldingId = newId();
  const klokken = nieuw.klokken.map((klok) => ({ id: newId(), ...klok }));
  const answer = { ...toOutput(nieuw), nummer: "" };
  const [row] = await tx.$queryRaw<{ antwoord: MeldingOutput; gebeurtenis_id: bigint }[]>(steady(sql`
    WITH n AS (SELECT nextval('melding_nummer_seq')::int AS nummer),
    ${meldingSql(nieuw, meldingId)},
    ${klokkenSql(klokken, { meldingId, now: nieuw.now })}
    g AS (
      INSERT INTO gebeurtenis (soort, melding_id, door_id, door_naam, op, gegevens)
      SELECT 'melding.ontvangen', m.id, ${persoonIdOf(nieuw.ctx.actor)}::uuid, NULL, ${nieuw.now}, ${JSON.stringify({ v: 1, kanaal: nieuw.kanaal, kwis: nieuw.kwis })}::jsonb FROM m
      RETURNING id
    ),
    i AS (
      INSERT INTO idempotency (eigenaar, sleutel, body_hash, status, antwoord, verloopt_op)
      SELECT ${eigenaarOf(nieuw.ctx)}, ${aanvraag.sleutel}, ${hashBody(aanvraag.body)}, 201,
        ${JSON.stringify(answer)}::jsonb || jsonb_build_object('nummer', 'M' || n.nummer), now() + make_interval(hours => ${HOUDBAAR_UREN}::int) FROM n
      RETURNING antwoord
    )
    SELECT i.antwoord, g.id AS gebeurtenis_id FROM i, g`));
  if (!row) throw new Error("insertMelding: no row came back");
  // The answer as it was stored: a retry then gets the same text, to the byte.
  return { meldingId, gebeurtenisId: row.gebeurtenis_id.toString(), melding: row.antwoord };
}

function meldingSql(nieuw: NieuweMelding, id: string): Sql {
  const { input, place, now, product } = nieuw;
  const betreft = (soort: string) => (input.betreft?.soort === soort ? input.betreft.id : null);
  const voor = (soort: string) => (input.voor?.soort === soort ? input.voor.id : null);
  const [reactie, gereed] = (["reactie", "gereed"] as const).map((soort) => nieuw.klokken.find((klok) => klok.soort === soort)?.uiterlijk ?? null);
  return sql`m AS (
    INSERT INTO melding (id, nummer, onderwerp, omschrijving, kwis, kwis_voorstel, triage, spoed, impact, urgentie, prioriteit, prioriteit_reden, kanaal,
      dienstdomein_code, product_id, locatie_id, plaats_tekst, melder_id, afdeling_id, ingevoerd_door_id, team_id, routering_uitleg,
      betreft_persoon_id, betreft_team_id, betreft_leverancier_id, zonder_account, contact_naam, contact_email, voor_persoon_id, voor_afdeling_id, verwant_id, gereed_beleid, uiterlijk_reactie, uiterlijk_gereed, ontvangen_op, stil_op, laatste, gewijzigd_op)
    SELECT ${id}::uuid, n.nummer, ${nieuw.onderwerp}, ${input.omschrijving}, ${nieuw.kwis}, ${JSON.stringify(nieuw.voorstel)}::jsonb, ${nieuw.triage}, ${nieuw.spoed},
      ${input.impact ?? null}, ${input.urgentie ?? null}, ${nieuw.prioriteit}::int, ${nieuw.prioriteitReden}, ${nieuw.kanaal},
      ${product?.dienstdomeinCode ?? "facilitair"}, ${product?.id ?? null}::uuid, ${place.locatie?.id ?? null}::uuid, ${input.plaatsTekst ?? null},
      ${nieuw.melder.id}::uuid, ${nieuw.melder.afdelingId}::uuid, ${nieuw.ctx.actor.id}::uuid, ${nieuw.team?.id ?? null}::uuid, ${place.uitleg}::text[],
      ${betreft("persoon")}::uuid, ${betreft("team")}::uuid, ${betreft("leverancier")}::uuid, ${nieuw.gast !== undefined}, ${nieuw.gast?.naam ?? null}, ${nieuw.gast?.email ?? null}, ${voor("persoon")}::uuid, ${voor("afdeling")}::uuid, ${nieuw.verwantId ?? null}::uuid,
      ${nieuw.gereedBeleid}, ${reactie}::timestamptz, ${gereed}::timestamptz,
      ${now}::timestamptz, ${nieuw.stilOp}::timestamptz, 'Ontvangen', ${now}::timestamptz
    FROM n RETURNING id
  )`;
}

function klokkenSql(klokken: readonly (KlokStart & { id: string })[], { meldingId, now }: { meldingId: string; now: Date }): Sql {
  if (klokken.length === 0) return emptySql;
  const rows = joinSql(klokken.map(({ id, soort, norm, uiterlijk }) =>
    sql`(${id}::uuid, ${soort}::text, ${norm.kalender}::text, ${norm.norm.waarde}::int, ${norm.norm.eenheid}::text, ${norm.bron}::text, ${uiterlijk}::timestamptz)`));
  return sql`k AS (
    INSERT INTO klok (id, melding_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk)
    SELECT r.id, ${meldingId}::uuid, r.soort, 'klant', r.kalender, r.waarde, r.eenheid, r.bron, ${now}::timestamptz, r.uiterlijk
    FROM (VALUES ${rows}) AS r (id, soort, kalender, waarde, eenheid, bron, uiterlijk)
    RETURNING id, waarde, eenheid, kalender_code
  ),
  kg AS (
    INSERT INTO klokgebeurtenis (klok_id, soort, op, waarde, eenheid, kalender_code)
    SELECT id, 'start', ${now}::timestamptz, waarde, eenheid, kalender_code FROM k
  ),`;
}

function toOutput(nieuw: NieuweMelding): Omit<MeldingOutput, "nummer"> {
  const { input, place, now } = nieuw;
  const uiterlijk = (soort: string) => { const klok = nieuw.klokken.find((start) => start.soort === soort); return klok ? formatAmsterdam(klok.uiterlijk) : null; };
  return {
    onderwerp: nieuw.onderwerp, omschrijving: input.omschrijving, status: "nieuw", kwis: nieuw.kwis, kwisVoorstel: { kwis: nieuw.voorstel.kwis, zekerheid: nieuw.voorstel.zekerheid, woorden: nieuw.voorstel.woorden },
    spoed: nieuw.spoed, impact: input.impact ?? null, urgentie: input.urgentie ?? null, prioriteit: nieuw.prioriteit, kanaal: nieuw.kanaal,
    product: nieuw.product && { code: nieuw.product.code, naam: nieuw.product.naam }, locatie: place.locatie,
    melder: { id: nieuw.melder.id, naam: nieuw.melder.naam }, eigenaar: null, team: nieuw.team,
    uiterlijkReactie: uiterlijk("reactie"), uiterlijkGereed: uiterlijk("gereed"), ontvangenOp: formatAmsterdam(now), gewijzigdOp: formatAmsterdam(now), versie: 1,
  };
}
