import { beforeAll, describe, expect, it } from "vitest";
import { findArtikelen } from "@/lib/queries/artikel/find-artikelen";
import { countZoekmis } from "@/lib/use-cases/artikel/count-zoekmis";
import { anArtikel } from "@/tests/support/artikelen";
import { testDb } from "@/tests/support/database";
import { contextOf } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor;
const codes = async (actor: PersoonActor, vraag: string) => (await findArtikelen(contextOf(database.db, actor), vraag, { aantal: 5 })).map(({ code }) => code);

beforeAll(async () => {
  const { db } = database;
  [klant, desk] = [await aPersoon(db), await aPersoon(db, { rollen: ["frontoffice"] })];
  await anArtikel(db, { code: "wifi", titel: "Wi-fi voor gasten", inleiding: "Gasten gebruiken het netwerk Gast.", tekst: "Vraag een code aan de balie. Het netwerk werkt in elk gebouw." });
  await anArtikel(db, { code: "fiets", titel: "Fiets parkeren", inleiding: "De fietsenstalling is onder het gebouw.", groep: "regelingen" });
  await anArtikel(db, { code: "cafe", titel: "Het café op de begane grond", inleiding: "Open van 9 tot 16 uur." });
  await anArtikel(db, { code: "alarm", titel: "Alarmcodes van de gebouwen", inleiding: "Alleen voor de servicedesk.", zichtbaar: "intern" });
  for (let nr = 0; nr < 8; nr += 1) await anArtikel(db, { titel: `Verhaal ${nr}`, tekst: "Een gebouw met kamers en gangen." });
});

describe("zoeken in artikelen", () => {
  it.each([
    ["wifi", "wifi"], ["wi-fi", "wifi"], ["WIFI gast", "wifi"], ["netwerk", "wifi"], ["fietsen", "fiets"], ["geparkeerde fiets", "fiets"], ["waar kan ik mijn fiets parkeren?", "fiets"],
    ["fiest", "fiets"], ["pakreren", "fiets"], ["fiets parkern", "fiets"], ["cafe", "cafe"], ["CAFÉ", "cafe"],
  ])("vindt bij '%s' het artikel %s het eerst", async (vraag, code) => expect((await codes(klant, vraag))[0]).toBe(code));

  it("zoekt in wat gelezen wordt: een intern artikel bestaat niet voor een klant", async () => {
    expect(await codes(klant, "alarmcodes")).toEqual([]);
    expect(await codes(desk, "alarmcodes")).toEqual(["alarm"]);
    expect(await findArtikelen(contextOf(database.db, { soort: "leverancier", id: desk.id, naam: "Elders", opdrachtId: desk.id }), "wifi", { aantal: 5 })).toEqual([]);
  });

  it.each(["", "de het een", "xyzzy", "'; DROP TABLE artikel; --", "a & b | !c <-> :*", "\0\uD800", "a".repeat(5000)])("verdraagt '%s' zonder iets te vinden", async (vraag) => expect(await codes(klant, vraag)).toEqual([]));
});

describe("zoeken zonder resultaat", () => {
  it("telt dezelfde woorden samen, zonder wie het vroeg of hoe iemand te bereiken is", async () => {
    for (const tekst of ["Elektrische  LAADPAAL", "elektrische laadpaal", "élektrische laadpaal!"]) await countZoekmis(contextOf(database.db, klant), tekst);
    await countZoekmis(contextOf(database.db, klant), "jan@waterstede.example 06-12345678");
    for (const niets of ["", "?", "12", "\0"]) await countZoekmis(contextOf(database.db, klant), niets);
    expect(await database.db.zoekmis.findMany({ select: { tekst: true, aantal: true, status: true } })).toEqual([{ tekst: "elektrische laadpaal", aantal: 3, status: "open" }]);
  });
});
