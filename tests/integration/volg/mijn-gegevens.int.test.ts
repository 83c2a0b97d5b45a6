import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { exportMijnGegevens, exportMijnMeldingen } from "@/lib/queries/volg/export-mijn-gegevens";
import { getMijnGegevens } from "@/lib/queries/volg/get-mijn-gegevens";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { inviteVolger } from "@/lib/use-cases/melding/invite-volger";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { requestCorrectie } from "@/lib/use-cases/melding/request-correctie";
import { shareMelding } from "@/lib/use-cases/melding/share-melding";
import { countGegevens } from "@/lib/use-cases/toegang/count-gegevens";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, ander: PersoonActor, desk: PersoonActor, nummer: number;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
async function textOf(stream: ReturnType<typeof exportMijnGegevens>): Promise<string> {
  let text = "";
  for await (const deel of must(stream)) text += deel;
  return text;
}

beforeAll(async () => {
  const { db } = database;
  await seedReferentie(db);
  [klant, ander, desk] = await Promise.all([aPersoon(db, { naam: "Karin Bos" }), aPersoon(db, { naam: "KANARIENAAM" }), aPersoon(db, { naam: "KANARIEDESK", rollen: ["frontoffice"] })]);
  nummer = await aMelding(as(klant));
  must(await informKlant(as(klant), nummer, { tekst: "Mijn bericht" }));
  must(await informKlant(as(desk), nummer, { tekst: "Bericht van de desk" }));
  must(await noteMelding(as(desk), nummer, { tekst: "KANARIENOTITIE" }));
  must(await inviteVolger(as(klant), nummer, { collega: ander.email }));
  must(await shareMelding(as(klant), nummer, { voorWie: "De buren", dagen: "7" }));
  const elders = await aMelding(as(ander), { omschrijving: "KANARIEELDERS" });
  must(await inviteVolger(as(ander), elders, { collega: klant.email }));
  const { versie } = await db.melding.findUniqueOrThrow({ where: { nummer } });
  must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie, oplossing: "Gemaakt." }));
  must(await MELDING_COMMANDS.rate(as(klant), nummer, { versie: versie + 1, cijfer: 8, toelichting: "Snel." }));
});

describe("mijn gegevens", () => {
  it("counts what is kept, and hands over the same as valid JSON", async () => {
    expect(await getMijnGegevens(as(klant))).toMatchObject({ meldingen: 1, berichten: 3, oordelen: 1, volgt: 1, links: 1, sessies: 0 });
    const gegevens = JSON.parse(await textOf(exportMijnGegevens(as(klant)))) as Record<string, Record<string, unknown>[]>;
    expect(gegevens["profiel"]).toMatchObject([{ naam: "Karin Bos", email: klant.email }]);
    expect(gegevens["meldingen"]).toMatchObject([{ nummer: `M${nummer}`, oplossing: "Gemaakt." }]);
    expect(gegevens["berichten"]!.map(({ tekst }) => tekst)).toEqual(["Mijn bericht", "Bericht van de desk", "Gemaakt."]);
    expect([gegevens["oordelen"], gegevens["volgt"], gegevens["links"]]).toMatchObject([[{ cijfer: 8, toelichting: "Snel." }], [{ soort: "volger" }], [{ voorWie: "De buren" }]]);
  });

  it("holds no name, note or word of anybody else, and no secret", async () => {
    const alles = await textOf(exportMijnGegevens(as(klant)));
    expect(alles).not.toMatch(/KANARIE/);
    for (const { hash } of await database.db.toegangsbewijs.findMany()) expect(alles).not.toContain(hash);
    expect(await textOf(exportMijnMeldingen(as(klant), { status: (code) => code }))).toMatch(new RegExp(`^\\uFEFFNummer;Gemeld[^]*M${nummer};[^]*gereed`));
    expect(await textOf(exportMijnMeldingen(as(ander), { status: (code) => code }))).not.toContain(`M${nummer}`);
  });

  it("can be fetched five times in an hour", async () => {
    for (let keer = 0; keer < 5; keer += 1) must(await countGegevens(as(klant)));
    expect(await countGegevens(as(klant))).toMatchObject({ error: { code: "te-veel" } });
    must(await countGegevens(as(ander)));
  });

  it("is corrected by a question to the desk, once for two presses", async () => {
    const sleutel = randomUUID();
    const vraag = () => requestCorrectie(as(klant), { wat: "naam", hoe: "Karen Bos", sleutel });
    expect(must(await vraag())).toEqual(must(await vraag()));
    expect(await database.db.melding.findMany({ where: { melderId: klant.id, kwis: "I" }, select: { onderwerp: true, omschrijving: true } })).toEqual([{ onderwerp: "Gegevens verbeteren: mijn naam", omschrijving: expect.stringContaining("Karen Bos") as string }]);
    expect(await requestCorrectie(as(klant), { wat: "rollen", hoe: "", sleutel })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "wat" }, { veld: "hoe" }] } });
  });
});
