import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { removeExpired } from "@/lib/data/remove-expired";
import { getKlant } from "@/lib/queries/klant/get-klant";
import { listKlantMeldingen } from "@/lib/queries/klant/list-klant-meldingen";
import { listUitgiften } from "@/lib/queries/uitgifte/list-uitgiften";
import { getMijnGegevens } from "@/lib/queries/volg/get-mijn-gegevens";
import { listEigenVoorkeuren, listInzagen } from "@/lib/queries/volg/list-inzagen";
import { recordInzage } from "@/lib/use-cases/klant/record-inzage";
import { removeVoorkeur } from "@/lib/use-cases/klant/remove-voorkeur";
import { saveVoorkeur } from "@/lib/use-cases/klant/save-voorkeur";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { handOut } from "@/lib/use-cases/uitgifte/hand-out";
import { takeBack } from "@/lib/use-cases/uitgifte/take-back";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const NU = new Date();
const over = (dagen: number) => new Date(NU.getTime() + dagen * 86_400_000);
const dag = (dagen: number) => over(dagen).toISOString().slice(0, 10);
const as = (actor: PersoonActor, nu = NU) => contextOf(database.db, actor, () => nu);
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, desk, collega] = await Promise.all([aPersoon(database.db, { naam: "Karin Visser" }), aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db, { rollen: ["frontoffice"] })]);
});

describe("a preference", () => {
  const voorkeur = (anders: Record<string, string> = {}) => ({ persoonId: klant.id, tekst: "Belt liever dan mailt.", doel: "Op een goed moment bereiken.", tot: dag(90), ...anders });

  it("needs a purpose and an end, and is read by the desk and by the person", async () => {
    for (const [veld, waarde] of [["doel", " "], ["tot", ""], ["tot", dag(-2)], ["tot", dag(1000)]] as const) expect(await saveVoorkeur(as(desk), voorkeur({ [veld]: waarde }))).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld }] } });
    const { id } = must(await saveVoorkeur(as(desk), voorkeur()));
    expect(must(await getKlant(as(collega), klant.id)).beeld.voorkeuren).toMatchObject([{ id, tot: dag(90) }]);
    expect([await getMijnGegevens(as(klant)), await listEigenVoorkeuren(as(klant))]).toMatchObject([{ voorkeuren: 1 }, [{ tekst: "Belt liever dan mailt." }]]);
    expect(await saveVoorkeur(as(klant), voorkeur())).toMatchObject({ error: { code: "geen-recht" } });
    must(await removeVoorkeur(as(desk), { id }));
    must(await removeVoorkeur(as(desk), { id }));
    const soorten = await database.db.gebeurtenis.findMany({ where: { onderwerpId: klant.id }, orderBy: { id: "asc" }, select: { soort: true, gegevens: true } });
    expect(soorten.map(({ soort }) => soort)).toEqual(["klant.voorkeur_bewaard", "klant.voorkeur_verwijderd"]);
    expect(JSON.stringify(soorten)).not.toContain("mailt");
  });

  it("about health is held back until somebody says that it is not", async () => {
    expect(await saveVoorkeur(as(desk), voorkeur({ tekst: "Zit in een rolstoel." }))).toMatchObject({ error: { fouten: [{ veld: "tekst", reden: expect.stringContaining("“rolstoel”") as string }] } });
    must(await saveVoorkeur(as(desk), voorkeur({ tekst: "Komt met de rolstoeltaxi van een ander.", geenGezondheid: "ja" })));
  });

  it("vanishes after its last day, and the night removes it", async () => {
    must(await saveVoorkeur(as(desk), voorkeur({ tekst: "Tot vandaag.", tot: dag(0) })));
    const tekstOp = async (nu: Date) => must(await getKlant(as(desk, nu), klant.id)).beeld.voorkeuren.map(({ tekst }) => tekst);
    expect(await tekstOp(NU)).toContain("Tot vandaag.");
    expect(await tekstOp(over(2))).not.toContain("Tot vandaag.");
    await database.db.voorkeur.create({ data: { persoonId: klant.id, tekst: "Voorbij.", doel: "x", tot: over(-3), doorId: desk.id, op: over(-9) } });
    await removeExpired(database.db);
    expect(await database.db.voorkeur.count({ where: { tekst: "Voorbij." } })).toBe(0);
  });
});

describe("looking", () => {
  it("is written down once per quarter of an hour, never of oneself, and told to the person", async () => {
    const wie = await aPersoon(database.db);
    const moment = new Date("2026-03-10T10:14:00Z");
    const kijk = (actor: PersoonActor, minuten: number) => recordInzage(as(actor, new Date(moment.getTime() + minuten * 60_000)), wie.id, "klantbeeld");
    await Promise.all([kijk(desk, 0), kijk(desk, 0), kijk(collega, 0)]);
    await kijk(desk, 2); // the clock passed a quarter, the look is the same
    await kijk(desk, 20);
    await kijk(wie, 0);
    expect((await listInzagen(as(wie))).map(({ door }) => door)).toEqual([desk.naam, ...[desk, collega].toSorted((a, b) => a.id.localeCompare(b.id)).map(({ naam }) => naam)]);
  });
});

describe("how it went", () => {
  it("counts marks and klachten, but a klacht about the reader stays unseen", async () => {
    const wie = await aPersoon(database.db);
    const klacht = await aMelding(as(wie), { kwis: "K", productCode: undefined, omschrijving: "Onbeleefd geholpen.", betreft: { soort: "persoon", id: collega.id } });
    const klaar = await aMelding(as(wie));
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), klaar, { versie: 1, oplossing: "Lamp vervangen." }));
    const { id: meldingId } = await database.db.melding.findUniqueOrThrow({ where: { nummer: klaar } });
    await database.db.oordeel.create({ data: { meldingId, ronde: 1, cijfer: 9, op: NU } });
    const beeld = async (actor: PersoonActor) => must(await getKlant(as(actor), wie.id)).beeld;
    expect((await beeld(desk)).stemmingen.map(({ nummer }) => nummer).toSorted()).toEqual([klacht, klaar].toSorted());
    const gezien = await beeld(collega);
    expect([gezien.stemmingen.map(({ nummer }) => nummer), gezien.contacten.some(({ nummer }) => nummer === klacht)]).toEqual([[klaar], false]);
    expect(must(await getKlant(as(desk), wie.id)).openingszin).toContain("Laatst ging het niet goed");
  });

  it("gives the whole history page by page", async () => {
    const wie = await aPersoon(database.db);
    const nummers: number[] = [];
    for (let i = 0; i < 27; i += 1) nummers.push(await aMelding(as(wie)));
    await database.db.melding.updateMany({ where: { melderId: wie.id }, data: { status: "geannuleerd", annuleerReden: "dubbel", afgeslotenOp: NU, versie: { increment: 1 } } });
    const eerste = await listKlantMeldingen(as(desk), wie.id);
    const tweede = await listKlantMeldingen(as(desk), wie.id, eerste.volgende ?? undefined);
    expect([eerste.rijen.length, tweede.rijen.length, tweede.volgende]).toEqual([25, 2, null]);
    expect([...eerste.rijen, ...tweede.rijen].map(({ nummer }) => nummer).toSorted((a, b) => a - b)).toEqual(nummers);
  });
});

describe("handing out", () => {
  const uit = (anders: Record<string, string> = {}) => ({ sleutel: randomUUID(), soort: "dagpas", wat: "14", persoonId: "", naam: "Bezoeker", terugVoor: `${dag(3)}T17:00`, ...anders });

  it("gives a thing to one person at a time, also when two press at once, and takes it back in one press", async () => {
    const samen = await Promise.all([handOut(as(desk), uit()), handOut(as(collega), uit({ wat: "14" }))]);
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1);
    expect(samen.find(({ ok }) => !ok)).toMatchObject({ error: { fouten: [{ veld: "wat" }] } });
    const [rij] = await listUitgiften(as(desk));
    for (let i = 0; i < 2; i += 1) must(await takeBack(as(collega), { id: rij!.id }));
    expect(await listUitgiften(as(desk))).toEqual([]);
    const nog = uit({ persoonId: klant.id, naam: klant.naam });
    must(await handOut(as(desk), nog));
    must(await handOut(as(desk), nog));
    expect(await listUitgiften(as(desk))).toHaveLength(1);
    expect(await handOut(as(klant), uit({ wat: "15" }))).toMatchObject({ error: { code: "geen-recht" } });
    expect(await handOut(as(desk), uit({ wat: "15", terugVoor: `${dag(-3)}T17:00` }))).toMatchObject({ error: { fouten: [{ veld: "terugVoor" }] } });
  });
});
