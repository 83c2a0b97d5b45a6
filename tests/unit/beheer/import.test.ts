import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planImport } from "@/lib/contracts/beheer/plan-import";
import { readCsv } from "@/lib/data/read-csv";
import { decodeTekst } from "@/lib/domain/import/decode-tekst";
import { detectScheiding } from "@/lib/domain/import/detect-scheiding";

const A1 = "00000000-0000-7000-8000-0000000000a1";

const csv = (tekst: string | Uint8Array) => {
  const gelezen = readCsv(typeof tekst === "string" ? Buffer.from(tekst) : tekst);
  if (!gelezen.ok) throw new Error(gelezen.error);
  return gelezen.value.regels;
};
const afdelingen = { soort: "afdelingen" as const, rijen: [{ id: A1, naam: "Burgerzaken", code: "BZ", kostenplaats: null, ouderId: null }] };
const plan = (bestaand: Parameters<typeof planImport>[0], tekst: string) => {
  const gemaakt = planImport(bestaand, csv(tekst));
  if (!gemaakt.ok) throw new Error(gemaakt.error);
  return gemaakt.value;
};
const leegPersonen = { soort: "personen" as const, rijen: [], wijst: { afdelingen: new Map([["burgerzaken", A1], ["bz", A1]]), werkplekken: new Map<string, string | null>([["n2.14", null]]), teams: new Map() } };

describe("reading a file", () => {
  it.each([
    ["UTF-8", Buffer.from("naam\nCafé", "utf8")],
    ["UTF-8", Buffer.from("\ufeffnaam\nCafé", "utf8")],
    ["Windows-1252", Buffer.from([...Buffer.from("naam\nCaf"), 0xe9])],
    ["UTF-16", Buffer.from("\ufeffnaam\nCafé", "utf16le")],
  ])("recognises %s", (codering, bytes) => {
    expect(decodeTekst(bytes).codering).toBe(codering);
    expect(csv(bytes)).toEqual([["naam"], ["Café"]]);
  });
  it.each([["a;b\n1,5;2", ";"], ["a,b", ","], ['"x;y",b,c', ","], ["a\tb", "\t"], ["alleen", ";"]])("sees what separates %j", (tekst, teken) => {
    expect(detectScheiding(tekst)).toBe(teken);
  });
  it("keeps quotes, line breaks and formulas as text", () => {
    expect(csv('naam;code\n"Post; ""archief""\nen meer";=1+1')).toEqual([["naam", "code"], ['Post; "archief"\nen meer', "=1+1"]]);
  });
  it("says where it cannot be read, and never throws on whatever comes in", () => {
    expect(readCsv(Buffer.from('naam\n"open'))).toMatchObject({ ok: false });
    expect(readCsv(Buffer.from("PK\u0003\u0004"))).toMatchObject({ ok: false, error: expect.stringContaining("Excel") });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const gelezen = readCsv(Buffer.from(bytes));
      if (gelezen.ok) for (const soort of [afdelingen, leegPersonen]) planImport(soort, gelezen.value.regels);
    }));
  });
});

describe("headings", () => {
  it("knows Dutch synonyms whatever the case and signs, and names what it ignores", () => {
    const gemaakt = plan(leegPersonen, "E-MAILADRES;Roepnaam;Tussenvoegsel;Achternaam;Schoenmaat\njan@x.nl;Jan;de;Boer;43");
    expect(gemaakt.toevoegen[0]?.velden).toMatchObject({ email: "jan@x.nl", naam: "Jan de Boer" });
    expect(gemaakt.genegeerd).toEqual(["Schoenmaat"]);
  });
  it("refuses a file without a needed column or with one twice", () => {
    expect(planImport(leegPersonen, csv("naam\nJan"))).toMatchObject({ ok: false, error: expect.stringContaining("e-mail") });
    expect(planImport(leegPersonen, csv("naam;mail;e-mail\nJan;a@x.nl;b@x.nl"))).toMatchObject({ ok: false, error: expect.stringContaining("'mail' en 'e-mail'") });
    expect(planImport(afdelingen, csv("naam"))).toMatchObject({ ok: false });
  });
  it("refuses more rows than one import may have", () => {
    expect(planImport(afdelingen, [["naam"], ...Array.from({ length: 20_001 }, (_, nummer) => [`Afdeling ${nummer}`])])).toMatchObject({ ok: false, error: expect.stringContaining("20001") });
  });
});

describe("afdelingen", () => {
  it("adds, changes by code, leaves equal ones alone and finds parents in any order", () => {
    const gemaakt = plan(afdelingen, "naam;code;valt onder\nBalie;BAL;BZ\nBurgerzaken en balie;BZ;\nLeges;;Balie");
    expect(gemaakt.toevoegen.map(({ naam, velden }) => [naam, velden["ouder"]])).toEqual([["Balie", A1], ["Leges", "nieuw:balie"]]);
    expect(gemaakt.wijzigen).toMatchObject([{ id: A1, wijzigingen: [{ veld: "naam", van: "Burgerzaken", naar: "Burgerzaken en balie" }] }]);
    expect(plan(afdelingen, "naam;code\nBurgerzaken;BZ").gelijk).toBe(1);
  });
  it("names double rows, unknown parents and circles with their row", () => {
    expect(plan(afdelingen, "naam;ouder\nX;Y\nY;X\n\nZ;Nergens\nx;").fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([[2, "ouder"], [3, "ouder"], [5, "ouder"], [6, "naam"], [6, "ouder"]]);
  });
});

describe("locaties", () => {
  const leeg = { soort: "locaties" as const, rijen: [] };
  it("makes the tree from columns, parents once", () => {
    const gemaakt = plan(leeg, "gebouw;verdieping;ruimte;ruimtenummer\nStadhuis;2;zaal Waterlelie;N2.14\nStadhuis;2;zaal Iris;N2.18\nStadhuis;3;;");
    expect(gemaakt.toevoegen.map(({ naam, velden }) => [naam, velden["soort"], velden["code"]])).toEqual([
      ["Stadhuis", "gebouw", null], ["2", "verdieping", null], ["zaal Waterlelie", "ruimte", "N2.14"], ["zaal Iris", "ruimte", "N2.18"], ["3", "verdieping", null],
    ]);
  });
  it("reads a path in one cell, and refuses a room without a building", () => {
    expect(plan(leeg, "pad;soort\nStadhuis > Kelder > Stalling;ruimte").toevoegen.map(({ velden }) => velden["soort"])).toEqual(["gebouw", "verdieping", "ruimte"]);
    expect(plan(leeg, "gebouw;ruimte\n;N2.14").fouten).toMatchObject([{ rij: 2, reden: expect.stringContaining("gebouw") }]);
  });
  it("knows a place by its path, and by its code when it was renamed", () => {
    const rijen = [{ id: "g", naam: "Stadhuis", code: null, soort: "gebouw", ouderId: null }, { id: "r", naam: "zaal Iris", code: "N2.18", soort: "ruimte", ouderId: "g" }];
    expect(plan({ soort: "locaties", rijen }, "gebouw;ruimte;code\nStadhuis;zaal Roos;N2.18")).toMatchObject({ toevoegen: [], wijzigen: [{ id: "r", wijzigingen: [{ veld: "naam" }] }] });
    expect(plan({ soort: "locaties", rijen }, "gebouw;ruimte;code\nstadhuis;ZAAL iris;N2.18").toevoegen).toEqual([]);
  });
});

describe("personen", () => {
  it("names every wrong row with column and reason", () => {
    const tekst = "naam;e-mail;telefoon;afdeling;werkplek;rollen\nJan;geen adres;4412;BZ;;\nPia;pia@x.nl;bel maar;Onbekend;N2.14;baas\nPia;PIA@x.nl;;;;";
    expect(plan(leegPersonen, tekst).fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([[2, "e-mail"], [3, "afdeling"], [3, "werkplek"], [3, "rollen"], [3, "telefoon"], [4, "e-mail"]]);
  });
  it("adds roles and never takes one away; an empty cell changes nothing", () => {
    const huidig = { id: "p", email: "jan@x.nl", naam: "Jan", personeelsnummer: "12", telefoon: "4412", functie: "bode", soort: "medewerker", afdelingId: A1, werkplekId: null, rollen: ["beheerder"], teamIds: [] };
    const gemaakt = plan({ ...leegPersonen, rijen: [huidig] }, "e-mail;naam;telefoon;functie;rollen\njan@x.nl;Jan;;conciërge;frontoffice, klant");
    expect(gemaakt.wijzigen).toMatchObject([{ velden: { telefoon: "4412", rollen: ["beheerder", "frontoffice"] }, wijzigingen: [{ veld: "functie" }, { veld: "rollen" }] }]);
  });
});
