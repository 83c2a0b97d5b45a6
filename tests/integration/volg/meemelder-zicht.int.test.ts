import { beforeAll, describe, expect, it } from "vitest";
import { createBewijs } from "@/lib/data/toegangsbewijs";
import { findVolger } from "@/lib/data/find-volger";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import { listAttenties } from "@/lib/queries/attenties/list-attenties";
import { getBijlage } from "@/lib/queries/bijlage/get-bijlage";
import { findDubbelen } from "@/lib/queries/dubbel/find-dubbelen";
import { listBerichten, listBijlagen, listGebeurtenissen } from "@/lib/queries/melding/list-dossier";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listMeldingen } from "@/lib/queries/melding/list-meldingen";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { listEigenMeldingen } from "@/lib/queries/portaal/list-eigen-meldingen";
import { listVerwanten } from "@/lib/queries/portaal/list-verwanten";
import { exportMijnGegevens } from "@/lib/queries/volg/export-mijn-gegevens";
import { isBijlageOf } from "@/lib/queries/volg/is-bijlage-of";
import { listMeegekeken } from "@/lib/queries/volg/list-meegekeken";
import { zoekPlein } from "@/lib/queries/zoek/zoek-plein";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { addMeemelder } from "@/lib/use-cases/melding/add-meemelder";
import { joinMelding } from "@/lib/use-cases/melding/join-melding";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { prepare } from "../jobs/worker-setup";

const database = testDb();
/** Nothing of this may reach who came along: who it is, whom it names, and what they wrote. */
const GEHEIM = /Karin|Visser|Achmed|06 ?12345678|GEHEIM|bij de kast van/i;
let klant: PersoonActor, meemelder: PersoonActor, desk: PersoonActor, nummer: number, plek: string, bestand: string;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const versie = async () => (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).versie;
const schoon = (gezien: unknown) => expect(JSON.stringify(gezien)).not.toMatch(GEHEIM);
async function readAll(stroom: AsyncGenerator<string>): Promise<string> {
  let tekst = "";
  for await (const deel of stroom) tekst += deel;
  return tekst;
}

beforeAll(async () => {
  await prepare(database.db);
  plek = (await database.db.locatie.create({ data: { naam: "Stadhuis", soort: "gebouw" } })).id;
  await database.db.product.updateMany({ where: { code: "GO-03" }, data: { deelbaar: true } });
  [klant, meemelder, desk] = await Promise.all([aPersoon(database.db, { naam: "Karin Visser" }), aPersoon(database.db, { naam: "Ali Demir" }), aPersoon(database.db, { rollen: ["frontoffice", "coordinator"] })]);
  nummer = await aMelding(as(klant), { onderwerp: "Lamp bij Achmed kapot, bel 06 12345678", omschrijving: "GEHEIM: de lamp van Karin Visser knippert.", locatieId: plek });
  // A place in the words of the melder stands beside the one of the house only when the desk took that away again.
  bestand = must(await attachBijlage(as(klant), nummer, { bestand: { naam: "GEHEIM.txt", bytes: Buffer.from("a") } })).id;
  must(await joinMelding(as(meemelder), nummer, { tekst: "Bij ons ook." }));
  await database.db.melding.update({ where: { nummer }, data: { locatieId: null, plaatsTekst: "bij de kast van Karin", versie: { increment: 1 } } });
});

describe("what who came along with a melding reads of it, through every door", () => {
  it("their page and their list name the product, and nobody", async () => {
    const pagina = await getEigenMelding(as(meemelder), nummer);
    expect(pagina).toMatchObject({ relatie: "meemelder", onderwerp: "Verlichting defect", plaats: null, melder: "", omschrijving: null });
    const { rijen } = await listMeegekeken(as(meemelder), { deel: "volgt" });
    expect(rijen).toMatchObject([{ nummer, onderwerp: "Verlichting defect", plaats: null, melder: "" }]);
    for (const gezien of [pagina, rijen]) schoon(gezien);
    expect(await getEigenMelding(as(klant), nummer)).toMatchObject({ onderwerp: "Lamp bij Achmed kapot, bel 06 12345678", plaats: "bij de kast van Karin" });
  });

  it("so does the page behind the link of a mail, and no file opens there", async () => {
    const { id } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    const token = await database.db.$transaction((tx) => createBewijs(tx, { soort: "volg", meldingId: id, persoonId: meemelder.id, verlooptOp: new Date(Date.now() + 60_000) }));
    const { actor } = (await findVolger(database.db, token))!;
    const pagina = await getEigenMelding(as(actor), nummer);
    expect(pagina).toMatchObject({ relatie: "meemelder", onderwerp: "Verlichting defect" });
    schoon(pagina);
    expect(await isBijlageOf(as(actor), { nummer, id: bestand })).toBe(false);
    expect(await getBijlage(as(meemelder), bestand)).toBeNull();
  });

  it("search, the own list, the bell, the cards and what is kept about them know nothing of it", async () => {
    schoon(await zoekPlein(as(meemelder), { tekst: "lamp achmed kapot", nummer: null }));
    schoon(await zoekPlein(as(meemelder), { tekst: `M${nummer}`, nummer }));
    schoon(await listEigenMeldingen(as(meemelder), { deel: "alles", zoek: "lamp" }));
    schoon(await listAttenties(as(meemelder)));
    schoon(await listVerwanten(as(meemelder), nummer));
    schoon(await findDubbelen(as(meemelder), { tekst: "De lamp knippert", locatieId: plek, productCode: "GO-03", kwis: "S" }));
    schoon(await readAll(must(exportMijnGegevens(as(meemelder)))));
  });

  it("the API does not know the melding for them", async () => {
    const NIET = { error: { code: "niet-gevonden" } };
    for (const lees of [getMelding, listBerichten, listBijlagen, listGebeurtenissen]) expect(await lees(as(meemelder), nummer)).toMatchObject(NIET);
    schoon(await listMeldingen(as(meemelder), { sorteer: "uiterlijk", limiet: 50 }));
  });

  it("and no mail about it says it, from the first to the last", async () => {
    const bijgekomen = await aPersoon(database.db, { naam: "Bea Kuiper" });
    must(await addMeemelder(as(desk), nummer, { persoonId: bijgekomen.id, tekst: "" }));
    const doe = async (actie: keyof typeof MELDING_COMMANDS, body: object) => must(await MELDING_COMMANDS[actie](as(desk), nummer, { versie: await versie(), ...body }));
    await doe("take", {});
    await doe("pause", { reden: "overmacht", hervatOp: new Date(Date.now() + 86_400_000).toISOString() });
    await doe("resume", {});
    await doe("mark-gereed", { oplossing: "De lamp doet het weer." });
    const gebeurd = await database.db.gebeurtenis.findMany({ where: { melding: { nummer } }, orderBy: { id: "asc" }, select: { id: true } });
    for (const { id } of gebeurd) await tellGebeurtenis({ db: database.db, now: () => new Date(), appUrl: "https://servicedesk.test", postbode: null }, id);
    const mails = await database.db.mail.findMany({ where: { melding: { nummer }, aan: { in: [meemelder.email, bijgekomen.email] } } });
    expect(mails.map(({ soort }) => soort).sort()).toEqual(["volg_gereed", "volg_gereed", "volg_opgeschort", "volg_opgeschort", "volg_verder", "volg_verder"]);
    for (const { onderwerp, tekst, html } of mails) {
      schoon({ onderwerp, tekst, html });
      expect(onderwerp).toContain("Verlichting defect");
    }
    expect((await database.db.mail.findFirstOrThrow({ where: { melding: { nummer }, aan: klant.email, soort: "gereed" } })).onderwerp).toContain("Achmed");
  });
});
