import { beforeAll, describe, expect, it } from "vitest";
import { ANTWOORDEN } from "@/prisma/seed/demo/kennis/antwoorden";
import { HUIS } from "@/prisma/seed/demo/kennis/huis";
import { REGELINGEN } from "@/prisma/seed/demo/kennis/regelingen";
import { suggestArtikelen } from "@/lib/queries/artikel/suggest-artikelen";
import { publishArtikel } from "@/lib/use-cases/artikel/publish-artikel";
import { saveArtikel } from "@/lib/use-cases/artikel/save-artikel";
import type { Context } from "@/lib/data/context";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";

const database = testDb();
let bijKlant: Context;
const suggest = async (tekst: string) => (await suggestArtikelen(bijKlant, tekst)).map(({ titel }) => titel);

/** What somebody writes, and the article that helps. */
const RAAK = [
  ["Er komen morgen gasten en die willen op de wifi, hoe moet dat?", "Wifi voor gasten"],
  ["Het wachtwoord van de wifi werkt niet voor onze bezoekers", "Wifi voor gasten"],
  ["Ik ben mijn toegangspas verloren in de trein", "Toegangspas verloren of gestolen"],
  ["Mijn pas ligt nog thuis, pas vergeten", "Pas vergeten"],
  ["De beamer in zaal 3.12 werkt niet", "Beamer of scherm werkt niet"],
  ["Graag een vergaderzaal reserveren voor dinsdag met acht mensen", "Vergaderzaal reserveren en klaarzetten"],
  ["Het is veel te koud op mijn werkplek", "Te warm of te koud op uw werkplek"],
  ["De printer geeft storing en wil niet meer printen", "Printer storing of papier op"],
  ["Kan mijn bezoek parkeren bij het stadskantoor?", "Parkeren bij het stadskantoor"],
  ["Ik wil graag bezoek aanmelden voor donderdag", "Bezoek aanmelden"],
  ["Ik heb thuis een bureau en stoel nodig voor mijn thuiswerkplek", "Thuiswerkplek: stoel, bureau en scherm"],
  ["Waar mag ik roken of vapen in het gebouw?", "Roken en vapen"],
  ["Mag ik in het weekend of de avond nog werken in het kantoor?", "Openstelling in de avond en het weekend"],
  ["Welke bak is voor plastic afval?", "Afval scheiden: welke bak?"],
  ["Ik heb mijn sjaal verloren, is die gevonden?", "Iets verloren of gevonden"],
  ["Mag mijn hulphond mee naar binnen, of zijn huisdieren verboden?", "Huisdieren en hulphonden"],
  ["Kan ik morgen een fiets van de zaak lenen?", "Fiets van de zaak en fietsenkelder"],
  ["Is er een ruimte om te kolven?", "Kolven, bidden of even rust"],
] as const;

/** For these no article helps. */
const MIS = [
  "gas en rook in de gang", "mijn stoel zakt", "De lamp boven mijn bureau knippert al twee dagen.", "Er ligt een plas water bij de lift op de begane grond.",
  "Het toilet op de tweede verdieping is verstopt", "De koffieautomaat geeft alleen heet water", "Er zit een kras op de deur van kamer 4.10", "Ons team verhuist in maart naar de vierde verdieping",
  "De zonwering gaat niet meer omhoog", "Het raam in de kantine sluit niet goed", "De afwasmachine in de pantry lekt", "Ik ruik een brandlucht bij de printer",
  "De deurklink van het magazijn is los", "De vloerbedekking in de gang laat los", "Er staan oude dozen in de zaak hiernaast", "Mijn scherm zit los aan de arm",
  "Het licht in de fietsenkelder is kapot", "Graag twee extra stoelen bij de balie", "Er ligt afval naast de container op het plein", "De slagboom van de parkeergarage blijft dicht", "Het stinkt naar gas bij de printer, er is storing",
] as const;

beforeAll(async () => {
  const { db } = database;
  const desk = await aPersoon(db, { rollen: ["frontoffice"] });
  const bijDesk = contextOf(db, desk);
  bijKlant = contextOf(db, await aPersoon(db));
  for (const { titel, inleiding, tekst, groep, zichtbaar = "openbaar", producten = [] } of [...ANTWOORDEN, ...HUIS, ...REGELINGEN]) {
    const { code, versie } = must(await saveArtikel(bijDesk, { titel, inleiding, tekst, groep, zichtbaar, eigenaarId: desk.id, herzienOp: "2099-01-01", productCodes: producten }));
    must(await publishArtikel(bijDesk, { code, versie }));
  }
});

describe("artikelen tijdens het schrijven", () => {
  it.each(RAAK)("biedt bij '%s' aan: %s", async (tekst, titel) => expect((await suggest(tekst))[0]).toBe(titel));
  it.each(MIS)("zwijgt bij '%s'", async (tekst) => expect(await suggest(tekst)).toEqual([]));

  it("is in minstens negen van de tien voorstellen raak", async () => {
    const raak = await Promise.all(RAAK.map(async ([tekst, titel]) => (await suggest(tekst)).map((een) => een === titel)));
    const mis = await Promise.all(MIS.map(async (tekst) => (await suggest(tekst)).map(() => false)));
    const alle = [...raak, ...mis].flat();
    expect(alle.filter(Boolean).length / alle.length).toBeGreaterThanOrEqual(0.9);
  });
});
