import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBasisModel } from "@/lib/data/read-basis-model";
import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { proposeKwis as propose } from "@/lib/domain/kwis/propose-kwis";

const proposeKwis = (tekst: string) => propose(tekst, readBasisModel());

describe("proposeKwis, by what the klant wants to happen", () => {
  it.each<[Kwis, string]>([
    ["S", "De lamp in kamer 3.12 is kapot"], ["S", "Wc-papier op"], ["S", "mijn pas doet het niet meer"], ["S", "Kluisje gaat niet open, code klopt niet"],
    ["S", "Verwarming doet het niet, het is 15 graden"], ["S", "Onze kamer is niet schoongemaakt"], ["S", "The projector in room 2.10 does not turn on"],
    ["W", "Kan er een prullenbak bij de printer?"], ["W", "graag een koerier om 15:00"], ["W", "Lunch voor 8 personen op vrijdag in zaal 2.04"],
    ["W", "kunnen jullie mijn bureau verplaatsen naar 3.10"], ["W", "Graag een brandblusser bij het lab plaatsen"], ["W", "Bedankt alvast voor het regelen van een extra stoel"],
    ["I", "Hoe laat is de balie open?"], ["I", "Hoe kun je een koerier bestellen?"], ["I", "Wie is de BHV'er op onze verdieping?"], ["I", "Is er morgen een ontruimingsoefening?"],
    ["K", "Ik ben zeer ontevreden over de schoonmaak"], ["K", "De portier was onbeleefd tegen mijn bezoek"], ["K", "Al drie keer gebeld en niemand belt terug"], ["K", "Overlast van rokers bij de ingang"],
    ["compliment", "Dank voor de snelle hulp gisteren!"], ["compliment", "Complimenten voor de schoonmaker op de derde, altijd vriendelijk en netjes"],
    ["S", "Handdoekrollen leeg bij heren 2e"], ["S", "Toegangspoortje 2 laat niemand door"], ["S", "The heating in our office has been off since Monday."],
    ["W", "oude kasten mogen weg, 4 stuks, staan klaar op gang 2"], ["W", "Kan ik volgende week een dienstauto gebruiken voor een bezoek aan Zwolle?"], ["W", "Please send a courier to pick up a package at 3 pm"],
    ["I", "Tot wanneer kan ik de lunch voor vrijdag nog wijzigen?"], ["I", "Hoe staat het met mijn bestelling van vorige week (visitekaartjes)?"], ["I", "Heeft het gebouw een gebedsruimte?"],
    ["K", "De taxi kwam niet opdagen, ik heb mijn trein gemist."], ["K", "Wederom geen vega optie bij de lunch, ondanks dat ik het twee keer had doorgegeven."], ["K", "Mijn melding is afgesloten zonder dat er iets is opgelost"],
    ["compliment", "De nieuwe kantine: heerlijk eten en aardig personeel. Ga zo door."], ["compliment", "Super geholpen door Lisa van de servicedesk"],
  ])("%s: %s", (kwis, tekst) => expect(proposeKwis(tekst).kwis).toBe(kwis));

  it("a defect that keeps coming back is restored first, and is a klacht as well", () =>
    expect(proposeKwis("Voor de derde keer is het toilet verstopt, belachelijk")).toMatchObject({ kwis: "S", ook: "K" }));
  it("\"geen klacht\" is no klacht", () => expect(proposeKwis("Geen klacht hoor, maar kan er een kapstok bij?").kwis).toBe("W"));
  it("nothing recognised: an answer is the first step, without certainty", () => {
    expect(proposeKwis("qwerty")).toMatchObject({ kwis: "I", woorden: [], ook: null, spoed: false });
    expect(proposeKwis("qwerty").zekerheid).toBeLessThan(0.5);
  });
  it("where nothing is written, nothing is in danger", () => {
    for (const leeg of ["", "   ", "\n"]) expect(proposeKwis(leeg)).toMatchObject({ spoed: false, spoedWoorden: [] });
  });
  it("names the words that counted, heaviest first", () => {
    const { woorden } = proposeKwis("De kraan lekt en is kapot");
    expect(woorden.map(({ woord }) => woord)).toEqual(expect.arrayContaining(["kapot", "lekt"]));
    expect(woorden.map(({ gewicht }) => gewicht)).toEqual(woorden.map(({ gewicht }) => gewicht).toSorted((a, b) => b - a));
  });
  it("names the words that spoke against it, and none that is part of a phrase for it", () => {
    const voorstellen = ["Hoe laat komt iemand de kapotte lamp vervangen?", "Wat kost een nieuwe sleutel? Die van mij is kapot.", "Bedankt voor de snelle hulp, maar de printer hapert", "Kan ik een stoel bestellen en hoe werkt dat?"].map(proposeKwis);
    expect(voorstellen.filter(({ tegen }) => tegen.length > 0).length).toBeGreaterThan(1);
    for (const { woorden, tegen } of voorstellen) expect(tegen.every(({ woord, gewicht }) => gewicht < 0 && !woorden.some((een) => ` ${een.woord} `.includes(` ${woord} `)))).toBe(true);
  });
  it("capitals, accents, curly quotes and mail headers make no difference", () => {
    const { kwis, zekerheid } = proposeKwis("de koffieautomaat is kapot");
    for (const tekst of ["DE KOFFIEAUTOMAAT IS KAPOT", "dé köffieautomaat ís kapot", "Beste collega's,\nde koffieautomaat is kapot", "Van: Jan\nOnderwerp: klacht\nde koffieautomaat is kapot"])
      expect(proposeKwis(tekst)).toMatchObject({ kwis, zekerheid });
  });
});

describe("spoed", () => {
  it.each([
    "Er is brand in de keuken", "Rook uit de meterkast!", "Het ruikt hier sterk naar gas, gaslucht op de gang", "Water stroomt uit het plafond", "Gesprongen waterleiding op 3", "Ik zit vast in de lift",
    "De lift staat stil en er zitten mensen opgesloten", "Er is ingebroken vannacht", "Collega is gevallen en heeft haar pols gebroken", "Iemand is bewusteloos, 112 gebeld", "Nooduitgang is geblokkeerd met dozen", "There is a fire in the lab", "de prullenbak staat in de fik", "Voordeur is vannacht geforceerd", "student van de trap gevallen, kan niet meer lopen", "Een deel van het plafond is naar beneden gekomen", "Man with a knife at the entrance", "Someone is stuck in the elevator",
  ])("yes: %s", (tekst) => expect(proposeKwis(tekst)).toMatchObject({ spoed: true, spoedWoorden: expect.arrayContaining([expect.any(String)]) }));
  it.each([
    "Wanneer is de brandweeroefening?", "Brandblusser keuring aanvragen", "Het lampje brandt niet", "Waar is de rookruimte?", "Is er een EHBO-cursus?", "De lift maakt geluid", "Graag water bij de vergadering",
    "Koerier met spoed graag", "Wat moet ik doen bij brand?", "Geen spoed, de kraan druppelt", "Wanneer is de ontruimingsoefening?", "De rookmelder hangt scheef", "Lift doet het niet, niemand zit erin", "De brand van vorig jaar: is het rapport al bekend?", "Graag de fire extinguisher laten nakijken", "Ik wil een brandwerende kast bestellen", "Mag ik kaarsen branden tijdens de borrel?",
  ])("no: %s", (tekst) => expect(proposeKwis(tekst).spoedWoorden).toEqual([]));
});

describe("proposeKwis, whatever the text", () => {
  it("answers with shares that add up to one, best first, and the same every time", () => {
    const woorden = fc.constantFrom("lamp", "kapot", "graag", "hoe laat", "?", "klacht", "bedankt", "brand", "\n", "niet", "é", "\ud800", "\u0000");
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(woorden).map((rij) => rij.join(" "))), (tekst) => {
      const voorstel = proposeKwis(tekst);
      const kansen = [voorstel.zekerheid, ...voorstel.alternatieven.map(({ zekerheid }) => zekerheid)];
      expect(kansen.reduce((som, kans) => som + kans, 0)).toBeCloseTo(1, 2);
      expect(kansen).toEqual(kansen.toSorted((a, b) => b - a));
      expect(new Set([voorstel.kwis, ...voorstel.alternatieven.map(({ kwis }) => kwis)]).size).toBe(KWIS.length);
      expect(voorstel.ook).not.toBe(voorstel.kwis);
      expect(proposeKwis(tekst)).toEqual(voorstel);
    }));
  });
  it.each([["a".repeat(10_000)], ["van de ".repeat(1_500)], ["lift ".repeat(2_000)], ["\n".repeat(10_000)], ["zou zouden kunnen willen ".repeat(400)], ["> van: ".repeat(1_400)]])("stays quick on odd long texts", (tekst) => {
    const begin = process.cpuUsage();
    proposeKwis(tekst);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(150);
  });
});
