import type { Context } from "@/lib/data/context";
import { sql, type Sql } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import { KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { attentieInZicht } from "./attentie-in-zicht";
import { streamCsv, type CsvKolom } from "../export/stream-csv";

const PAGINA = 500;
type Deel = { readonly naam: string; readonly sql: (na: string | null) => Sql };
type Rij = { readonly id: string; readonly gegeven: unknown };
type Ik = Extract<Context["actor"], { soort: "persoon" }>;

/** A part as pages of rows by id; each says itself which fields go along, so that nothing of anybody else can. */
function delenVan(actor: Ik): readonly Deel[] {
  const ik = sql`${actor.id}::uuid`;
  const deel = (naam: string, velden: Sql, [van, sleutel = sql`x.id::text`]: readonly [Sql, Sql?]): Deel => ({
    naam, sql: (na) => sql`SELECT ${sleutel} AS id, jsonb_build_object(${velden}) AS gegeven FROM ${van} AND (${na}::text IS NULL OR ${sleutel} > ${na}) ORDER BY ${sleutel} LIMIT ${PAGINA}::int`,
  });
  return [
    deel("profiel", sql`'naam', x.naam, 'email', x.email, 'telefoon', x.telefoon, 'functie', x.functie, 'personeelsnummer', x.personeelsnummer, 'afdeling', a.naam, 'werkplek', l.pad, 'sinds', x.created_at`, [sql`persoon x LEFT JOIN afdeling a ON a.id = x.afdeling_id LEFT JOIN locatie l ON l.id = x.werkplek_id WHERE x.id = ${ik}`]),
    deel("mailvoorkeur", sql`'ontvangen', x.ontvangen, 'gewijzigd', x.gewijzigd, 'verschoven', x.verschoven, 'afgerond', x.afgerond, 'volgen', x.volgen`, [sql`mailvoorkeur x WHERE x.persoon_id = ${ik}`, sql`x.persoon_id::text`]),
    deel("meldingen", sql`'nummer', 'M' || x.nummer, 'onderwerp', x.onderwerp, 'omschrijving', x.omschrijving, 'status', x.status, 'soort', x.kwis, 'kanaal', x.kanaal, 'product', p.naam, 'plaats', COALESCE(l.pad, x.plaats_tekst),
      'ontvangenOp', x.ontvangen_op, 'gereedOp', x.gereed_op, 'oplossing', x.oplossing`, [sql`melding x LEFT JOIN product p ON p.id = x.product_id LEFT JOIN locatie l ON l.id = x.locatie_id WHERE x.melder_id = ${ik}`]),
    deel("berichten", sql`'melding', 'M' || m.nummer, 'richting', x.richting, 'tekst', x.tekst, 'op', x.op`, [sql`bericht x JOIN melding m ON m.id = x.melding_id WHERE m.melder_id = ${ik} AND (x.richting = 'naar_klant' OR x.door_id = ${ik})`]),
    deel("bestanden", sql`'melding', 'M' || m.nummer, 'naam', x.naam, 'type', x.type, 'grootte', x.grootte, 'op', x.op`, [sql`bijlage x JOIN melding m ON m.id = x.melding_id WHERE m.melder_id = ${ik} AND x.door_id = ${ik}`]),
    deel("oordelen", sql`'melding', 'M' || m.nummer, 'cijfer', x.cijfer, 'toelichting', x.toelichting, 'op', x.op`, [sql`oordeel x JOIN melding m ON m.id = x.melding_id WHERE m.melder_id = ${ik} AND x.door_id = ${ik}`]),
    deel("artikelen", sql`'artikel', v.titel, 'versie', x.nummer, 'nuttig', x.nuttig, 'toelichting', x.reden, 'op', x.op`, [sql`artikel_oordeel x JOIN artikel_versie v ON v.artikel_id = x.artikel_id AND v.nummer = x.nummer WHERE x.persoon_id = ${ik}`, sql`x.artikel_id::text || '-' || x.nummer`]),
    deel("volgt", sql`'melding', 'M' || m.nummer, 'soort', x.soort, 'sinds', x.sinds, 'gestoptOp', x.gestopt_op`, [sql`melding_volger x JOIN melding m ON m.id = x.melding_id WHERE x.persoon_id = ${ik}`, sql`x.melding_id::text`]),
    deel("links", sql`'melding', 'M' || m.nummer, 'voorWie', x.voor_wie, 'gemaakt', x.created_at, 'verloopt', x.verloopt_op, 'ingetrokken', x.ingetrokken_op`, [sql`toegangsbewijs x JOIN melding m ON m.id = x.melding_id WHERE x.persoon_id = ${ik} AND x.soort = 'deel'`, sql`x.hash`]),
    deel("voorkeuren", sql`'tekst', x.tekst, 'waarom', x.doel, 'tot', x.tot, 'sinds', x.op`, [sql`voorkeur x WHERE x.persoon_id = ${ik}`]),
    deel("inzagen", sql`'door', d.naam, 'op', x.op`, [sql`inzage x JOIN persoon d ON d.id = x.door_id WHERE x.persoon_id = ${ik}`, sql`x.kwartier::text || '-' || x.door_id`]),
    deel("uitgiften", sql`'wat', x.wat, 'soort', x.soort, 'op', x.op, 'terugVoor', x.terug_voor, 'terugOp', x.terug_op`, [sql`uitgifte x WHERE x.persoon_id = ${ik}`]),
    deel("mails", sql`'melding', 'M' || m.nummer, 'soort', x.soort, 'op', x.created_at, 'status', x.status`, [sql`mail x JOIN melding m ON m.id = x.melding_id WHERE m.melder_id = ${ik} AND x.aan = (SELECT email FROM persoon WHERE id = ${ik})`]),
    deel("attenties", sql`'soort', a.soort, 'op', a.op, 'gelezenOp', a.gelezen_op`, [sql`attentie a WHERE a.persoon_id = ${ik} AND ${attentieInZicht(actor)}`, sql`a.id::text`]),
    deel("sessies", sql`'apparaat', x.apparaat, 'begonnen', x.created_at, 'laatstGezien', x.gezien_op, 'beeindigd', x.beeindigd_op`, [sql`sessie x WHERE x.persoon_id = ${ik}`, sql`x.id_hash`]),
  ];
}

/** Everything that is kept about the signed-in person as JSON, part by part while it is sent: never a name, note or word of anybody else. */
export function exportMijnGegevens(ctx: Context): Result<AsyncGenerator<string>, AppError> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  return ok(streamJson(ctx, delenVan(ctx.actor)));
}

async function* streamJson(ctx: Context, delen: readonly Deel[]): AsyncGenerator<string> {
  yield `{\n"gemaaktOp": ${JSON.stringify(ctx.now().toISOString())}`;
  for (const deel of delen) {
    yield `,\n${JSON.stringify(deel.naam)}: [`;
    let komma = "";
    for await (const rijen of pages(ctx, deel)) for (const { gegeven } of rijen) { yield `${komma}\n${JSON.stringify(gegeven)}`; komma = ","; }
    yield "]";
  }
  yield "\n}\n";
}

async function* pages({ db }: Context, deel: Deel): AsyncGenerator<readonly Rij[]> {
  for (let na: string | null = null; ;) {
    const rijen: readonly Rij[] = await db.$queryRaw<Rij[]>(deel.sql(na));
    yield rijen;
    na = rijen.at(-1)?.id ?? null;
    if (rijen.length < PAGINA || na === null) return;
  }
}

type MeldingRij = { readonly nummer: number; readonly onderwerp: string; readonly kwis: Kwis; readonly status: string; readonly product: string | null; readonly plaats: string | null; readonly ontvangenOp: Date; readonly gereedOp: Date | null };
/** Words for codes, handed in by the page: words on screen belong to it. */
type Woorden = { readonly status: (code: string) => string };
const kolommen = ({ status }: Woorden): readonly CsvKolom<MeldingRij>[] => [
  { kop: "Nummer", soort: "tekst", lees: ({ nummer }) => `M${nummer}` }, { kop: "Gemeld", soort: "moment", lees: ({ ontvangenOp }) => ontvangenOp },
  { kop: "Onderwerp", soort: "tekst", lees: ({ onderwerp }) => onderwerp }, { kop: "Soort", soort: "tekst", lees: ({ kwis }) => KWIS_NAMEN[kwis] },
  { kop: "Gaat over", soort: "tekst", lees: ({ product }) => product }, { kop: "Waar", soort: "tekst", lees: ({ plaats }) => plaats },
  { kop: "Stand", soort: "tekst", lees: (rij) => status(rij.status) }, { kop: "Klaar", soort: "moment", lees: ({ gereedOp }) => gereedOp },
];

/** The own meldingen as CSV, for who wants them in a spreadsheet. */
export function exportMijnMeldingen(ctx: Context, woorden: Woorden): Result<AsyncGenerator<string>, AppError> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  return ok(streamCsv(kolommen(woorden), readMeldingen(ctx, ctx.actor)));
}

async function* readMeldingen({ db }: Context, { id }: Ik): AsyncGenerator<readonly MeldingRij[]> {
  for (let na = 2_147_483_647; ;) {
    const rijen: readonly MeldingRij[] = await db.$queryRaw<MeldingRij[]>(sql`
      SELECT m.nummer, m.onderwerp, m.kwis, m.status, p.naam AS product, COALESCE(l.pad, m.plaats_tekst) AS plaats, m.ontvangen_op AS "ontvangenOp", m.gereed_op AS "gereedOp"
      FROM melding m LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id WHERE m.melder_id = ${id}::uuid AND m.nummer < ${na}::int ORDER BY m.nummer DESC LIMIT ${PAGINA}::int`);
    yield rijen;
    const last = rijen.at(-1);
    if (rijen.length < PAGINA || !last) return;
    na = last.nummer;
  }
}
