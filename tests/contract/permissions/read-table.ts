import type { Context } from "@/lib/data/context";
import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { SELECTIE_CODES } from "@/lib/domain/kpi/selectie";
import { resolvePeriode } from "@/lib/domain/kpi/periode";
import { toDag } from "@/lib/domain/sla/amsterdam";
import { listAttenties } from "@/lib/queries/attenties/list-attenties";
import { findBijlageForOpdracht } from "@/lib/queries/bijlage/find-bijlage-for-opdracht";
import { getBijlage, getMiniatuur } from "@/lib/queries/bijlage/get-bijlage";
import { getDubbelFoto } from "@/lib/queries/dubbel/get-dubbel-foto";
import { findKlanten } from "@/lib/queries/klant/find-klanten";
import { getKlant } from "@/lib/queries/klant/get-klant";
import { listKlantMeldingen } from "@/lib/queries/klant/list-klant-meldingen";
import { readKlantbeeld, readKlantKort } from "@/lib/queries/klant/read-klantbeeld";
import { getLeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";
import { getMeldingNummerOfOpdracht } from "@/lib/queries/leverancier/get-melding-nummer-of-opdracht";
import { exportGebarenboek, getGebarenboek } from "@/lib/queries/mandaat/get-gebarenboek";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listBerichten, listBijlagen, listGebeurtenissen, listNotities } from "@/lib/queries/melding/list-dossier";
import { listMeldingen } from "@/lib/queries/melding/list-meldingen";
import { getOpdracht, listOpdrachten } from "@/lib/queries/melding/list-opdrachten";
import { findVersie } from "@/lib/queries/portaal/find-versie";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { isEigenMelding, listEigenMeldingen } from "@/lib/queries/portaal/list-eigen-meldingen";
import { listVerwanten } from "@/lib/queries/portaal/list-verwanten";
import { listEigenPlekken } from "@/lib/queries/portaal/list-plekken";
import { getSplitsing } from "@/lib/queries/samen/get-splitsing";
import { getStandNu } from "@/lib/queries/samen/get-stand-nu";
import { listOpgegaan } from "@/lib/queries/samen/list-opgegaan";
import { previewSamenvoegen } from "@/lib/queries/samen/preview-samenvoegen";
import { exportMeldingen } from "@/lib/queries/sturen/export-meldingen";
import { getDashboard, getMeting } from "@/lib/queries/sturen/get-dashboard";
import { getTelling } from "@/lib/queries/sturen/get-telling";
import { getVoorraad } from "@/lib/queries/sturen/get-voorraad";
import { listDoorlooptijden } from "@/lib/queries/sturen/list-doorlooptijden";
import { listKpis } from "@/lib/queries/sturen/list-kpis";
import { listMeldingen as listOpLijst } from "@/lib/queries/sturen/list-meldingen";
import { exportMijnGegevens, exportMijnMeldingen } from "@/lib/queries/volg/export-mijn-gegevens";
import { getMijnGegevens } from "@/lib/queries/volg/get-mijn-gegevens";
import { isBijlageOf } from "@/lib/queries/volg/is-bijlage-of";
import { findMeekijkDelen, listMeegekeken, MEEKIJK_DELEN } from "@/lib/queries/volg/list-meegekeken";
import { listVolgers } from "@/lib/queries/volg/list-volgers";
import { findEigenZaken } from "@/lib/queries/zoek/find-eigen-zaken";
import { zoekPlein } from "@/lib/queries/zoek/zoek-plein";
import { countWeergaven } from "@/lib/queries/wachtrij/count-weergaven";
import { countFacetten } from "@/lib/queries/wachtrij/count-facetten";
import { findSnel } from "@/lib/queries/wachtrij/find-snel";
import { getTriage } from "@/lib/queries/wachtrij/get-triage";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { listGewijzigdeRijen, listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { readEerder } from "@/lib/queries/wachtrij/read-eerder";
import { readZaakRow } from "@/lib/queries/wachtrij/read-zaak-row";
import { getMailVoorbeeld } from "@/lib/queries/schrijven/get-mail-voorbeeld";
import { getSchrijfplek } from "@/lib/queries/schrijven/get-schrijfplek";
import { findTeksten } from "@/lib/queries/tekst/find-teksten";
import { findVoorbeeldNummer } from "@/lib/queries/tekst/find-voorbeeld-nummer";
import { findMacros } from "@/lib/queries/tekst/find-macros";
import { getTekstWaarden } from "@/lib/queries/tekst/get-tekst-waarden";
import { getWerk } from "@/lib/queries/werk/get-werk";
import { listWerk, WERK_OVERZICHTEN } from "@/lib/queries/werk/list-werk";

/** What a read is asked about: numbers and ids of one melding and what hangs on it. */
export type Over = { readonly nummer: number; readonly opdracht: number; readonly opdrachtId: string; readonly melderId: string; readonly bijlageId: string; readonly woord: string };
export type Read = (ctx: Context, over: Over) => Promise<unknown>;

const periode = resolvePeriode("maand", toDag(Date.now()));
const filters = (vraag: Record<string, string>) => readWachtrijFilters(new URLSearchParams(vraag));
const woorden = { status: (code: string) => code, kanaal: (code: string) => code };
type Stroom = { readonly ok: true; readonly value: AsyncGenerator<string> } | { readonly ok: false };
async function readAllOf(stream: Stroom): Promise<string> {
  let text = "";
  if (stream.ok) for await (const deel of stream.value) text += deel;
  return text;
}
async function readExport(ctx: Context): Promise<string> {
  const stream = exportMeldingen(ctx, { lijst: "nieuw", periode }, woorden);
  if (!stream.ok) return stream.error.code;
  let text = "";
  for await (const deel of stream.value) text += deel;
  return text;
}

/** Every read that can tell something of a melding, by file and function. One that is not in here, or below, fails the build. */
export const READ_TABLE: Readonly<Record<string, Read>> = {
  "attenties/list-attenties.ts listAttenties": (ctx) => listAttenties(ctx),
  "bijlage/find-bijlage-for-opdracht.ts findBijlageForOpdracht": (ctx, { opdrachtId, bijlageId }) => findBijlageForOpdracht(ctx, { opdrachtId, id: bijlageId }),
  "bijlage/get-bijlage.ts getBijlage": (ctx, { bijlageId }) => getBijlage(ctx, bijlageId),
  "bijlage/get-bijlage.ts getMiniatuur": (ctx, { bijlageId }) => getMiniatuur(ctx, bijlageId),
  "dubbel/get-dubbel-foto.ts getDubbelFoto": (ctx, { bijlageId }) => getDubbelFoto(ctx, bijlageId),
  "klant/get-klant.ts getKlant": (ctx, { melderId }) => getKlant(ctx, melderId),
  "klant/find-klanten.ts findKlanten": (ctx, { nummer }) => findKlanten(ctx, `M${nummer}`),
  "klant/list-klant-meldingen.ts listKlantMeldingen": (ctx, { melderId }) => listKlantMeldingen(ctx, melderId),
  "klant/read-klantbeeld.ts readKlantKort": (ctx, { melderId }) => readKlantKort(ctx, melderId),
  "klant/read-klantbeeld.ts readKlantbeeld": (ctx, { melderId }) => readKlantbeeld(ctx, { id: melderId, padIds: null }),
  "leverancier/get-leverancier-opdracht.ts getLeverancierOpdracht": (ctx, { opdracht }) => getLeverancierOpdracht(ctx, opdracht),
  "leverancier/get-melding-nummer-of-opdracht.ts getMeldingNummerOfOpdracht": (ctx, { opdracht }) => getMeldingNummerOfOpdracht(ctx, opdracht),
  "mandaat/get-gebarenboek.ts getGebarenboek": (ctx) => getGebarenboek(ctx, { van: new Date(0), tot: new Date(Date.now() + 86_400_000) }),
  "mandaat/get-gebarenboek.ts exportGebarenboek": (ctx) => readAllOf(exportGebarenboek(ctx, { van: new Date(0), tot: new Date(Date.now() + 86_400_000) })),
  "melding/get-melding.ts getMelding": (ctx, { nummer }) => getMelding(ctx, nummer),
  "melding/list-dossier.ts listGebeurtenissen": (ctx, { nummer }) => listGebeurtenissen(ctx, nummer),
  "melding/list-dossier.ts listBerichten": (ctx, { nummer }) => listBerichten(ctx, nummer),
  "melding/list-dossier.ts listNotities": (ctx, { nummer }) => listNotities(ctx, nummer),
  "melding/list-dossier.ts listBijlagen": (ctx, { nummer }) => listBijlagen(ctx, nummer),
  "melding/list-meldingen.ts listMeldingen": async (ctx, { woord }) => [await listMeldingen(ctx, {}), await listMeldingen(ctx, { zoek: woord })],
  "melding/list-opdrachten.ts listOpdrachten": (ctx) => listOpdrachten(ctx, {}),
  "melding/list-opdrachten.ts getOpdracht": (ctx, { opdracht }) => getOpdracht(ctx, opdracht),
  "portaal/find-versie.ts findVersie": (ctx, { nummer }) => findVersie(ctx, nummer),
  "portaal/get-eigen-melding.ts getEigenMelding": (ctx, { nummer }) => getEigenMelding(ctx, nummer),
  "portaal/list-eigen-meldingen.ts listEigenMeldingen": async (ctx, { woord }) => [await listEigenMeldingen(ctx, { deel: "alles" }), await listEigenMeldingen(ctx, { deel: "alles", zoek: woord })],
  "portaal/list-eigen-meldingen.ts isEigenMelding": (ctx, { nummer }) => isEigenMelding(ctx, nummer),
  "portaal/list-verwanten.ts listVerwanten": (ctx, { nummer }) => listVerwanten(ctx, nummer),
  "portaal/list-plekken.ts listEigenPlekken": (ctx) => listEigenPlekken(ctx),
  "samen/preview-samenvoegen.ts previewSamenvoegen": (ctx, { nummer }) => previewSamenvoegen(ctx, { hoofd: null, nummers: [nummer] }),
  "samen/get-splitsing.ts getSplitsing": (ctx, { nummer }) => getSplitsing(ctx, nummer),
  "samen/get-stand-nu.ts getStandNu": (ctx, { nummer }) => getStandNu(ctx, nummer),
  "samen/list-opgegaan.ts listOpgegaan": (ctx, { nummer }) => listOpgegaan(ctx, nummer),
  "sturen/export-meldingen.ts exportMeldingen": (ctx) => readExport(ctx),
  "sturen/get-dashboard.ts getDashboard": (ctx) => getDashboard(ctx, periode),
  "sturen/get-dashboard.ts getMeting": (ctx) => getMeting(ctx, periode),
  "sturen/get-telling.ts getTelling": (ctx) => getTelling(ctx, [periode], { uitgesplitst: true }),
  "sturen/get-voorraad.ts getVoorraad": (ctx) => getVoorraad(ctx, [periode]),
  "sturen/list-doorlooptijden.ts listDoorlooptijden": (ctx) => listDoorlooptijden(ctx, [periode], { uitgesplitst: true }),
  "sturen/list-kpis.ts listKpis": (ctx) => listKpis(ctx, periode),
  "sturen/list-meldingen.ts listMeldingen": (ctx) => Promise.all(SELECTIE_CODES.map((lijst) => listOpLijst(ctx, { lijst, periode }, null))),
  "schrijven/get-mail-voorbeeld.ts getMailVoorbeeld": (ctx, { nummer }) => getMailVoorbeeld(ctx, { nummer, brief: "bericht", tekst: "Dag.", appUrl: "http://plein.example" }),
  "schrijven/get-schrijfplek.ts getSchrijfplek": (ctx, { nummer }) => getSchrijfplek(ctx, nummer),
  "tekst/find-teksten.ts findTeksten": (ctx, { nummer }) => findTeksten(ctx, { nummer, doel: "klant", zoek: "" }),
  "tekst/find-voorbeeld-nummer.ts findVoorbeeldNummer": (ctx) => findVoorbeeldNummer(ctx, null),
  "tekst/find-macros.ts findMacros": (ctx, { nummer }) => findMacros(ctx, { nummer, zoek: "" }),
  "tekst/get-tekst-waarden.ts getTekstWaarden": (ctx, { nummer }) => getTekstWaarden(ctx, nummer),
  "volg/export-mijn-gegevens.ts exportMijnGegevens": (ctx) => readAllOf(exportMijnGegevens(ctx)),
  "volg/export-mijn-gegevens.ts exportMijnMeldingen": (ctx) => readAllOf(exportMijnMeldingen(ctx, woorden)),
  "volg/get-mijn-gegevens.ts getMijnGegevens": (ctx) => getMijnGegevens(ctx),
  "volg/list-meegekeken.ts listMeegekeken": (ctx) => Promise.all(MEEKIJK_DELEN.map((deel) => listMeegekeken(ctx, { deel }))),
  "volg/list-meegekeken.ts findMeekijkDelen": (ctx) => findMeekijkDelen(ctx),
  "volg/list-volgers.ts listVolgers": (ctx, { nummer }) => listVolgers(ctx, nummer),
  "volg/is-bijlage-of.ts isBijlageOf": (ctx, { nummer, bijlageId }) => isBijlageOf(ctx, { nummer, id: bijlageId }),
  "wachtrij/count-weergaven.ts countWeergaven": (ctx) => countWeergaven(ctx),
  "wachtrij/count-facetten.ts countFacetten": (ctx) => countFacetten(ctx, filters({ weergave: "open" })),
  "wachtrij/find-snel.ts findSnel": async (ctx, { woord, nummer }) => [await findSnel(ctx, woord), await findSnel(ctx, `M${nummer}`)],
  "wachtrij/get-triage.ts getTriage": (ctx, { nummer }) => getTriage(ctx, nummer),
  "wachtrij/get-zaak.ts getZaak": (ctx, { nummer }) => getZaak(ctx, nummer),
  "wachtrij/list-wachtrij.ts listWachtrij": (ctx, { woord }) => Promise.all([{}, { weergave: "alles" }, { weergave: "klachten" }, { zoek: woord }].map((vraag) => listWachtrij(ctx, filters(vraag as Record<string, string>)))),
  "wachtrij/list-wachtrij.ts listGewijzigdeRijen": (ctx, { nummer }) => listGewijzigdeRijen(ctx, filters({ weergave: "alles" }), [nummer]),
  "wachtrij/read-eerder.ts readEerder": (ctx, { melderId }) => readEerder(ctx, { melderId }),
  "wachtrij/read-zaak-row.ts readZaakRow": (ctx, { nummer }) => readZaakRow(ctx, nummer),
  "werk/get-werk.ts getWerk": (ctx, { opdracht }) => getWerk(ctx, opdracht),
  "zoek/find-eigen-zaken.ts findEigenZaken": async (ctx, { woord, nummer }) => [await findEigenZaken(ctx, { tekst: woord, nummer: null, aantal: 50 }), await findEigenZaken(ctx, { tekst: "", nummer, aantal: 50 })],
  "zoek/zoek-plein.ts zoekPlein": async (ctx, { woord, nummer }) => [await zoekPlein(ctx, { tekst: woord, nummer: null }), await zoekPlein(ctx, { tekst: `M${nummer}`, nummer })],
  "werk/list-werk.ts listWerk": (ctx) => Promise.all(WERK_OVERZICHTEN.map((overzicht) => listWerk(ctx, overzicht, new Date(Date.now() + 86_400_000)))),
};

const REFERENTIE = "reference data: nothing of a melding";
const BEHEER = "keeps people and lists; counts what is in use for who must move it first, never what it says";
/** Reads with an actor that tell nothing of a melding, by folder or file, and why. */
export const ZONDER_MELDING: Readonly<Record<string, string>> = {
  "sturen/telling-sql.ts": "the two halves of getTelling: the rollup, which knows no reader, and what takes the hidden away from it; only their sum leaves",
  "artikel/": "articles, and of meldingen a count and a number within the sight of the reader", "beheer/": BEHEER, "locatie/": REFERENTIE, "intake/": REFERENTIE, "rekenen/": REFERENTIE, "toegang/": "only the own profile, and places to choose from",
  "formulier/": "forms of products and how often they were answered, not meldingen", "tekst/list-teksten.ts": "shared texts and one's own, not meldingen", "tekst/list-tekst-gebruik.ts": "names of macros, not meldingen", "tekst/list-stap-keuzes.ts": REFERENTIE, "tekst/find-verwijzingen.ts": "articles, not meldingen", "tekst/read-macros-van.ts": "shared macros and one's own, not meldingen", "mededeling/": "notices for everybody, not meldingen", "zoek/get-dienst.ts": REFERENTIE, "zoek/zoek-voorwaarde.ts": "what a text looks for; the rows come from listWachtrij and listMeldingen with their sight", "zoek/read-treffers.ts": "where the words stand in meldingen that listWachtrij found in sight", "zoek/list-diensten.ts": REFERENTIE,
  "dubbel/find-dubbelen.ts": "storingen only, never the klacht of this test; tests/integration/dubbel/zicht proves whose", "dubbel/find-dubbelen-desk.ts": "storingen only; tests/integration/dubbel/zicht proves whose", "dubbel/find-dubbelen-van.ts": "storingen only; tests/integration/dubbel/zicht proves whose",
  "dubbel/kandidaten.ts": "what is compared, under the sight that findDubbelen and findDubbelenDesk hand in", "dubbel/rank-dubbelen.ts": "ids and scores under that sight; findDubbelen and findDubbelenDesk show them", "dubbel/read-kaarten.ts": "of meldingen that rankDubbelen found in sight",
  "kwis/get-kwis-leren.ts": "single words, product and number of what was classified anew, never of a klacht about the reader; the subject only in sight (tests/integration/kwis)",
  "concept/": "only the own drafts, before they are a melding",
  "melding/list-referentie.ts": REFERENTIE, "wachtrij/list-keuzes.ts": REFERENTIE, "portaal/get-balie.ts": REFERENTIE, "portaal/find-opnieuw.ts": "only the own matters of a person, never a klacht; tests/integration/portaal proves it", "portaal/list-vaker.ts": "only the own matters of a person, never a klacht; tests/integration/portaal proves it", "portaal/list-collegas.ts": "people of the own afdeling, by name", "volg/attentie-in-zicht.ts": "a condition, asked together with the own person", "portaal/list-betreft.ts": "people, teams and leveranciers by name",
  "portaal/propose-melding.ts": REFERENTIE, "portaal/find-plek-in-tekst.ts": REFERENTIE, "portaal/list-plekken.ts": REFERENTIE, "portaal/eigen-melding-row.ts": "the row of getEigenMelding, with its sight", "wachtrij/read-stroom-begin.ts": "a place in the history, without what happened",
  "samen/find-hoofdvoorstellen.ts": "storingen only, never the klacht of this test, under visibleSql; tests/integration/samen/voorstel proves whose",
  "samen/describe-conflict.ts": "of a melding that getStandNu found in sight: settleConflict asks both",
  "wachtrij/read-dossier.ts": "of a melding that readZaakRow found in sight: getZaak asks both", "wachtrij/read-kring.ts": "of a melding that readZaakRow found in sight, and of others only those in sight: getZaak asks both", "melding/read-klokken.ts": "of a melding that was found in sight: getMelding and getZaak ask both",
  "uitgifte/": "what the balie handed out, not meldingen", "volg/list-inzagen.ts": "only of the own person: who looked, and the own preferences",
  "mandaat/get-mandaat.ts": "of a melding that getZaak found in sight: the page asks both",
  "wachtrij/wachtrij-sql.ts": "a condition, asked together with the sight", "wachtrij/list-weergaven.ts": "names of lists, and counts within the sight of the reader (tests/integration/wachtrij/weergaven)", "wachtrij/delen.ts": "names of teams and owners to order by; the rows come from listWachtrij with their sight", "wachtrij/read-rows.ts": "which way to read; the rows come from listWachtrij with their sight", "wachtrij/volgorde.ts": "an order, asked together with the sight", "sturen/lijst-sql.ts": "a condition, asked together with the sight", "leverancier/": "the link itself is the sight",
};
