import { beforeAll, describe, expect, it } from "vitest";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { anArtikel } from "@/tests/support/artikelen";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";
import { withClient } from "@/tests/support/with-client";

const database = testDb();
const query = (text: string, values: unknown[] = []) => withClient(database.url, (client) => client.query(text, values));
type Row = Record<string, unknown>;

/** Constraint → the smallest change of a good row that it must refuse. One per CHECK of the schema. */
const REFUSED: Readonly<Record<string, Row>> = {
  melding_prioriteit_bereik: { prioriteit: 5 }, melding_tekst_lengte: { omschrijving: "" }, melding_gereed_heeft_resultaat: { status: "gereed", vraag: null },
  melding_afgesloten_heeft_tijd: { afgesloten_op: "2026-01-01T00:00:00Z" }, melding_annulering_heeft_reden: { annuleer_reden: "dubbel" }, melding_wachten_heeft_vraag: { vraag: null },
  melding_opschorting_heeft_reden: { opschort_reden: "overmacht", hervat_op: "2026-01-01T00:00:00Z" }, melding_behandeld_heeft_eigenaar: { status: "in_behandeling", vraag: null, eigenaar_id: null },
  melding_spoed_is_een: { spoed: true, prioriteit: 2 }, melding_betreft_een: { betreft_persoon_id: "persoon", betreft_team_id: "team" }, melding_stap_heeft_tijd: { volgende_stap: null },
  verband_paar_geldig: { van_id: "anderMelding" },
  melding_geen_eigen_ouder: { ouder_id: "zelf" }, melding_volger_tijd_geldig: { sinds: "2026-01-02T00:00:00Z", gestopt_op: "2026-01-01T00:00:00Z" }, toegangsbewijs_deel_heel: { soort: "deel", melding_id: null }, melding_voor_een: { voor_persoon_id: "persoon", voor_afdeling_id: "00000000-0000-4000-8000-0000000000ab" },
  melding_contact_zonder_account: { contact_email: "iemand@elders.example" }, melding_contact_lengte: { zonder_account: true, contact_naam: "" },
  opdracht_een_uitvoerder: { team_id: null }, opdracht_klaar_heeft_resultaat: { status: "klaar" }, opdracht_geweigerd_heeft_reden: { status: "geweigerd" },
  opdracht_ingetrokken_heeft_reden: { status: "ingetrokken" }, opdracht_ingepland_heeft_tijd: { status: "ingepland" },
  opdracht_plan_volgorde: { gepland_van: "2026-01-02T00:00:00Z", gepland_tot: "2026-01-01T00:00:00Z" }, opdracht_kosten_positief: { kosten: -1 },
  persoon_email_klein: { email: "Hoofd@Letter.example" }, persoon_naam_lengte: { naam: "" },
  product_eenheid_lijst: { reactie_eenheid: "dagen" }, product_prioriteit_bereik: { prioriteit: 0 }, product_norm_heel: { reactie_waarde: 1, reactie_eenheid: null },
  product_norm_positief: { gereed_waarde: 0, gereed_eenheid: "uren" }, product_geldig: { geldig_van: "2026-02-01", geldig_tot: "2026-01-01" },
  norm_waarde_positief: { waarde: 0 }, norm_prioriteit_bereik: { prioriteit: 9 }, klok_waarde_positief: { waarde: 0 }, klok_gestopt_met_tijd: { status: "gestopt", gestopt_op: null },
  bericht_tekst_lengte: { tekst: "" }, notitie_tekst_lengte: { tekst: "x".repeat(10_001) }, bijlage_grootte: { grootte: 0 }, bijlage_deel_grootte: { bytes: "\\x" },
  oordeel_cijfer_bereik: { cijfer: 11 }, kalender_venster_heel: { van: 600, tot: 600 }, kalender_uitzondering_heel: { van: 600, tot: null },
  locatie_plek_code_geldig: { naam: "Toets code", plek_code: "te raden" }, locatie_vlak_geldig: { naam: "Toets scheef", vlak: [0, 0, 5] },
  mededeling_tekst_lengte: { titel: "" }, mededeling_periode: { tot: "2020-01-01T00:00:00Z" },
  artikel_code_geldig: { code: "Geen Code" }, artikel_tekst_lengte: { titel: "" }, artikel_live_heel: { status: "concept" },
  artikel_versie_tekst_lengte: { inleiding: "" }, artikel_versie_nummer_positief: { nummer: 0 }, artikel_oordeel_reden_lengte: { reden: "" }, artikel_gebruik_positief: { gelezen: -1 },
  zoekmis_tekst_lengte: { tekst: "ab" }, zoekmis_aantal_positief: { aantal: 0 }, zoekmis_opgelost_heel: { status: "opgelost" }, zoekwoord_aantal_positief: { aantal: 0 }, zoekwoord_woord_lengte: { woord: "" },
  formulier_versie_positief: { versie: 0 }, formulier_versie_vragen_lengte: { definitie: { vragen: "geen" } }, formulier_concept_vragen_geldig: { definitie: {} }, melding_antwoord_geldig: { antwoorden: [] },
  concept_formulier_geldig: { formulier: "wachtrij" }, concept_kenmerk_lengte: { apparaat: "" }, concept_velden_grootte: { velden: { omschrijving: "x" } },
  concept_bijlagen_bereik: { bijlage_ids: Array.from({ length: 6 }, () => "00000000-0000-4000-8000-0000000000ac") }, concept_versie_positief: { versie: 0 },
  standaardtekst_kort_geldig: { kort: "Geen Korte" }, standaardtekst_tekst_lengte: { tekst: "" }, standaardtekst_past_geldig: { kwis: ["X"] }, standaardtekst_versie_positief: { versie: 0 },
  macro_kort_geldig: { kort: "-" }, macro_tekst_lengte: { titel: "" }, macro_past_geldig: { statussen: ["open"] }, macro_stappen_geldig: { stappen: [] }, macro_kosten_positief: { kosten: -1 }, macro_versie_positief: { versie: 0 },
  schrijfconcept_tekst_lengte: { tekst: "" }, schrijfconcept_versie_positief: { versie: 0 }, opdrachtbericht_tekst_lengte: { tekst: "" },
  weergave_naam_lengte: { naam: " Mijn lijst" }, weergave_vraag_lengte: { vraag: "" }, weergave_volgorde_bereik: { volgorde: -1 }, weergave_versie_positief: { versie: 0 },
  kwis_model_versie_bereik: { versie: 2 }, kwis_model_geleerd_heel: { klaar_op: "2026-01-01T00:00:00Z" }, kwis_model_uitkomst_lengte: { uitkomst: "" },
  kwis_model_gewichten_grootte: { gewichten: `\\x${"00".repeat(5_242_881)}` }, kwis_verbetering_aantal_positief: { aantal: 0 },
  mandaatkader_bedrag_bereik: { per_geval_cent: -1 }, mandaatkader_gebaren_lijst: { gebaren: ["bestaat-niet"] }, mandaatvraag_bedrag_bereik: { bedrag_cent: -1 }, mandaatvraag_tekst_lengte: { reden: "" },
  mandaatvraag_beslist_heel: { beslist_op: null }, mandaatvraag_vier_ogen_heel: { beslist_door_id: "persoon", door_id: "persoon" }, gebaar_bedrag_bereik: { bedrag_cent: -1 }, gebaar_reden_lengte: { reden: "" },
  product_regel_heel: { regel_bron: "wet", regel_naam: null }, product_regel_lengte: { regel_bron: "wet", regel_naam: "" },
  herstelpunt_actie_lengte: { actie: "" }, herstelpunt_versie_positief: { versie_na: 1 }, herstelpunt_einde_heel: { verteld_op: "2026-01-01T00:00:00Z", ongedaan_op: "2026-01-01T00:00:00Z" },
  klokgebeurtenis_herroept_heel: { soort: "herroepen" },
  voorkeur_tekst_lengte: { doel: "" }, uitgifte_tekst_lengte: { naam: "" }, uitgifte_terug_heel: { terug_op: "2026-01-06T00:00:00Z" },
  routeringsregel_een_doel: { team_id: null, leverancier_id: null }, routeringsregel_product_of_groep: { groep: "Gebouw", product_id: "product" },
};
/** Closed lists on one column: any other word is refused. Where another rule would speak first, that one is silenced. */
const LIJST_EXTRA: Readonly<Record<string, Row>> = { melding_status_lijst: { vraag: null }, klok_status_lijst: { gestopt_op: null }, kwis_model_status_lijst: { klaar_op: "2026-01-01T00:00:00Z" } };

let ids: Record<string, string>;

beforeAll(async () => {
  const { db } = database;
  const team = await db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } });
  const product = await db.product.findFirstOrThrow({ where: { code: "GO-03" } });
  const klant = await aPersoon(db, { rollen: ["manager"], teamIds: [team.id] });
  const desk = await aPersoon(db, { rollen: ["frontoffice"] });
  // Written before the other one: the last row of the table is what the changes below are made of.
  const eerder = await aMelding(contextOf(db, klant));
  const nummer = await aMelding(contextOf(db, klant));
  must(await MELDING_COMMANDS.dispatch(contextOf(db, desk), nummer, { versie: 1, teamId: team.id }));
  must(await MELDING_COMMANDS.ask(contextOf(db, desk), nummer, { versie: 2, vraag: "Welke lamp is het?" }));
  must(await noteMelding({ ...contextOf(db, desk), bedenktijd: true }, nummer, { tekst: "Even bellen." }));
  const melding = await db.melding.findUniqueOrThrow({ where: { nummer } });
  const op = new Date("2026-01-05T09:00:00Z");
  await db.oordeel.create({ data: { meldingId: melding.id, cijfer: 8, op, ronde: 1, doorId: klant.id } });
  const bijlage = await db.bijlage.create({ data: { meldingId: melding.id, naam: "lamp.jpg", type: "image/jpeg", grootte: 4, sha256: "0".repeat(64), op } });
  await db.bijlageDeel.create({ data: { bijlageId: bijlage.id, volgnr: 0, bytes: Buffer.from("abcd") } });
  await db.toegangsbewijs.create({ data: { hash: "h", soort: "volg", meldingId: melding.id, persoonId: klant.id, verlooptOp: op } });
  await db.meldingVolger.create({ data: { meldingId: melding.id, persoonId: desk.id, soort: "volger", sinds: op } });
  const { id: anderMelding } = await db.melding.findUniqueOrThrow({ where: { nummer: eerder }, select: { id: true } });
  await db.verband.create({ data: { vanId: melding.id, naarId: anderMelding, soort: "verwant", op } });
  await db.apiSleutel.create({ data: { persoonId: klant.id, naam: "n", voorvoegsel: "v", hash: "h", verlooptOp: op } });
  await db.mail.create({ data: { aan: "a@test.example", onderwerp: "o", tekst: "t", html: "h", soort: "s", sleutel: "k" } });
  await db.locatie.create({ data: { soort: "gebouw", naam: "Toets" } });
  await db.mededeling.create({ data: { soort: "storing", titel: "Lift", tekst: "De lift staat stil.", van: op } });
  await db.kalenderUitzondering.create({ data: { kalenderCode: "servicedesk", datum: op, omschrijving: "Dicht" } });
  await db.artikel.create({ data: { code: "concept", groep: "huisregels", titel: "Concept", eigenaarId: desk.id, herzienOp: op, gewijzigdOp: op } });
  await db.concept.create({ data: { persoonId: klant.id, sleutel: klant.id, formulier: "melden", stap: "wat", velden: [], apparaat: "a.b", bijgewerktOp: op } });
  await db.macro.create({ data: { kort: "lamp", titel: "Lamp", stappen: [{ doe: "nemen" }], gewijzigdOp: op } });
  await db.schrijfconcept.create({ data: { meldingId: melding.id, tab: "bericht", persoonId: desk.id, tekst: "Wij", bijgewerktOp: op } });
  const werk = await db.opdracht.findFirstOrThrow({ where: { meldingId: melding.id } });
  await db.opdrachtbericht.create({ data: { opdrachtId: werk.id, richting: "naar_leverancier", tekst: "Graag morgen.", op } });
  await db.weergave.create({ data: { persoonId: klant.id, naam: "Mijn lijst", vraag: "weergave=open", volgorde: 0 } });
  const artikel = await anArtikel(db);
  await db.artikelOordeel.create({ data: { artikelId: artikel.id, nummer: 1, persoonId: klant.id, nuttig: true, op } });
  await db.artikelGebruik.create({ data: { artikelId: artikel.id, dag: op } });
  await db.zoekmis.create({ data: { tekst: "laadpaal", eersteOp: op, laatstOp: op } });
  await db.zoekwoord.create({ data: { woord: "laadpaal" } });
  const formulier = await db.formulierVersie.findFirstOrThrow();
  await db.formulierConcept.create({ data: { productId: formulier.productId, definitie: { vragen: [] }, gewijzigdOp: op, doorId: desk.id } });
  await db.meldingAntwoord.create({ data: { meldingId: melding.id, formulierVersieId: formulier.id, antwoorden: { aantal: 4 } } });
  await db.kwisModel.create({ data: { versie: 3, aanleiding: "knop", begonnenOp: op } });
  await db.kwisVerbetering.create({ data: { meldingId: melding.id, doorId: desk.id, op, modelVersie: 2, voorgesteldKwis: "S", kwis: "W", voorgesteldSpoed: false, spoed: false } });
  await db.mandaatkader.create({ data: { rol: "frontoffice", perGevalCent: 5000, perMaandCent: 25_000, gebaren: ["attentie"] } });
  const vraag = await db.mandaatvraag.create({ data: { meldingId: melding.id, soort: "gratis", bedragCent: 9000, reden: "Mag dit?", doorId: desk.id, op, antwoord: "ja", beslistDoorId: klant.id, beslistOp: op } });
  await db.gebaar.create({ data: { meldingId: melding.id, soort: "attentie", bedragCent: 1250, reden: "Lang gewacht", doorId: desk.id, vraagId: vraag.id, op } });
  await db.voorkeur.create({ data: { persoonId: klant.id, tekst: "Belt liever.", doel: "Bereiken.", tot: op, doorId: desk.id, op } });
  await db.inzage.create({ data: { persoonId: klant.id, doorId: desk.id, kwartier: 1, op, waar: "intake" } });
  await db.uitgifte.create({ data: { soort: "dagpas", wat: "14", naam: "Bezoeker", doorId: desk.id, op, terugVoor: new Date(op.getTime() + 1000) } });
  ids = { anderMelding, persoon: klant.id, team: team.id, product: product.id };
});

/** Copies a good row of the table with these changes; answers which constraint refused, null when none did. */
async function insertCopy(tabel: string, changes: Row): Promise<string | null> {
  const { rows } = await query(`SELECT a.attname AS naam FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`, [tabel]);
  const columns = (rows as { naam: string }[]).map(({ naam }) => `"${naam}"`).join(", ");
  const values = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, ids[value as string] ?? value]));
  const own = tabel === "melding" && changes["ouder_id"] === "zelf" ? { id: "00000000-0000-4000-8000-0000000000aa", ouder_id: "00000000-0000-4000-8000-0000000000aa" } : {};
  try {
    await query(`INSERT INTO "${tabel}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${tabel}", (SELECT to_jsonb(t) FROM "${tabel}" t ORDER BY ctid DESC LIMIT 1) || $1::jsonb)`, [JSON.stringify({ ...values, ...own })]);
    return null;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  }
}

describe("CHECK constraints", () => {
  it("each refuses the row it exists for", async () => {
    const { rows } = await query("SELECT k.conname AS naam, k.conrelid::regclass::text AS tabel, a.attname AS kolom FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] WHERE k.contype = 'c' AND k.connamespace = 'public'::regnamespace");
    const outcome: Record<string, string | null> = {};
    for (const { naam, tabel, kolom } of rows as { naam: string; tabel: string; kolom: string }[]) {
      const change = REFUSED[naam] ?? (naam.endsWith("_lijst") ? { [kolom]: "bestaat-niet", ...LIJST_EXTRA[naam] } : null);
      outcome[naam] = change ? await insertCopy(tabel, change) : "no failing row is written down for this constraint";
    }
    expect(outcome).toEqual(Object.fromEntries(rows.map(({ naam }: { naam: string }) => [naam, naam])));
  });
});

describe("guards of the database", () => {
  const meldingUpdate = (set: string) => query(`UPDATE melding SET ${set}`).then(() => null, (error: { constraint?: string; code?: string }) => error.constraint ?? error.code);

  it("refuse an illegal pair, a version that does not grow, another number and another receipt", async () => {
    expect(await meldingUpdate("status = 'afgesloten', afgesloten_op = now(), gereed_op = now(), oplossing = 'x', vraag = NULL, versie = versie + 1")).toBe("melding_overgang");
    // Only an action that is being undone, and only on the version that it made, lets a status go back.
    expect(await meldingUpdate("status = 'nieuw', vraag = NULL, versie = versie + 1")).toBe("melding_overgang");
    expect(await meldingUpdate("laatste = 'x'")).toBe("melding_versie");
    expect(await meldingUpdate("nummer = nummer + 1, versie = versie + 1")).toBe("melding_vast");
    expect(await meldingUpdate("ontvangen_op = now(), versie = versie + 1")).toBe("melding_vast");
    const opdracht = (set: string) => query(`UPDATE opdracht SET ${set}`).then(() => null, (error: { constraint?: string }) => error.constraint);
    expect(await opdracht("status = 'financieel_gereed', resultaat = 'x', klaar_op = now(), versie = versie + 1")).toBe("opdracht_overgang");
    expect(await opdracht("toelichting = 'x'")).toBe("opdracht_versie");
  });

  it("refuse an article without a higher version, with another code, or that shows a version that is not there", async () => {
    const artikel = (set: string) => query(`UPDATE artikel SET ${set} WHERE code = 'concept'`).then(() => null, (error: { constraint?: string }) => error.constraint);
    expect(await artikel("titel = 'x'")).toBe("artikel_versie_groeit");
    expect(await artikel("code = 'anders', versie = versie + 1")).toBe("artikel_code_vast");
    expect(await artikel("status = 'gepubliceerd', live = 1, versie = versie + 1")).toBe("artikel_live_bestaat");
  });

  it("keep history as it was: no change, no removal, no emptying", async () => {
    for (const tabel of ["gebeurtenis", "klokgebeurtenis", "artikel_versie", "gebaar"]) {
      for (const statement of [`UPDATE ${tabel} SET op = now()`, `DELETE FROM ${tabel}`, `TRUNCATE ${tabel} CASCADE`]) {
        await expect(query(statement), statement).rejects.toMatchObject({ code: "42501" });
      }
    }
    for (const statement of ["UPDATE formulier_versie SET versie = versie + 100", "DELETE FROM formulier_versie", "TRUNCATE formulier_versie CASCADE"]) await expect(query(statement), statement).rejects.toMatchObject({ code: "42501" });
    await expect(query("DELETE FROM melding")).rejects.toMatchObject({ code: expect.stringMatching(/^23(001|503)$/) as string });
  });
});
