import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { forgetStamgegevens, loadStamgegevens } from "@/lib/data/stamgegevens";
import { getFormulier } from "@/lib/queries/formulier/get-formulier";
import { listFormulieren } from "@/lib/queries/formulier/list-formulieren";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { findPlekInTekst } from "@/lib/queries/portaal/find-plek-in-tekst";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { proposeMelding } from "@/lib/queries/portaal/propose-melding";
import { readZaakRow } from "@/lib/queries/wachtrij/read-zaak-row";
import { wijzigConcept } from "@/lib/use-cases/formulier/wijzig-concept";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { submitTweeMeldingen } from "@/lib/use-cases/melding/submit-twee-meldingen";
import type { Context } from "@/lib/data/context";
import { readAntwoordRegels } from "@/lib/data/antwoord-regels";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";

const database = testDb();
const NU = new Date("2026-11-22T10:00:00Z");
let klant: Context, beheer: Context, desk: Context, productId: string;
const GOED = { ruimte: { naam: "Kelder" }, aantal: "2", voor_wie: { naam: "Karin" }, leen: "Nee" };
const sleutelVraag = (antwoorden: unknown, rest: object = {}) => ({ omschrijving: "Graag een sleutel.", productCode: "SP-04", antwoorden, ...rest });
const send = (raw: unknown, deur: "portaal" | "api" | "scherm" = "portaal") => submitMelding(klant, raw, { sleutel: randomUUID(), deur });
const nummerVan = (nummer: string) => Number(nummer.slice(1));
const fouten = (result: Awaited<ReturnType<typeof send>>) => (!result.ok && result.error.code === "ongeldig" ? result.error.fouten.map(({ veld }) => veld) : result.ok ? "ok" : result.error.code);
const stap = async (wijziging: object) => { const { conceptVersie } = (await getFormulier(beheer, productId))!; return wijzigConcept(beheer, { productId, versie: conceptVersie, ...wijziging }); };

beforeAll(async () => {
  const { db } = database;
  klant = contextOf(db, await aPersoon(db), () => NU);
  beheer = contextOf(db, await aPersoon(db, { rollen: ["productbeheerder"] }), () => NU);
  desk = contextOf(db, await aPersoon(db, { rollen: ["frontoffice"] }), () => NU);
  productId = (await db.product.findUniqueOrThrow({ where: { code: "SP-04" } })).id;
});

describe("answers with a melding", () => {
  it("are required of the portal, not of the API or the desk, and unknown keys never pass", async () => {
    expect(fouten(await send(sleutelVraag({})))).toEqual(["antwoorden.ruimte", "antwoorden.aantal", "antwoorden.voor_wie", "antwoorden.leen"]);
    expect(fouten(await send(sleutelVraag(undefined)))).toEqual(["antwoorden.ruimte", "antwoorden.aantal", "antwoorden.voor_wie", "antwoorden.leen"]);
    expect(fouten(await send(sleutelVraag({ ...GOED, leen: "Ja" })))).toEqual(["antwoorden.tot_dag"]);
    expect(fouten(await send(sleutelVraag({ aantal: 2 }), "api"))).toBe("ok");
    expect(fouten(await send({ omschrijving: "Graag een sleutel.", productCode: "SP-04" }, "scherm"))).toBe("ok");
    expect(fouten(await send(sleutelVraag({ aantal: 2, kleur: "rood" }), "api"))).toEqual(["antwoorden.kleur"]);
    expect(fouten(await send(sleutelVraag({ aantal: "veel" }), "api"))).toEqual(["antwoorden.aantal"]);
    expect(fouten(await send({ omschrijving: "Een lamp.", productCode: "GO-03", antwoorden: { aantal: 2 } }, "api"))).toEqual(["antwoorden"]);
    expect(fouten(await send({ omschrijving: "Iets.", antwoorden: { aantal: 2 } }, "api"))).toEqual(["antwoorden"]);
  });

  it("show on the page of the klant, at the desk and over the API, and outside the house without names of people", async () => {
    const plek = await database.db.locatie.create({ data: { soort: "ruimte", naam: "Archiefkast", code: "Q9.77" } });
    const { nummer } = must(await send(sleutelVraag({ ...GOED, ruimte: { id: plek.id, naam: "iets anders" } })));
    const verwacht = ["Archiefkast (Q9.77)", "2", "Karin", "Nee"];
    const waarden = (regels: readonly { waarde: string }[] | undefined) => regels?.map(({ waarde }) => waarde);
    const row = await readZaakRow(desk, nummerVan(nummer));
    expect(waarden(row?.antwoorden)).toEqual(verwacht);
    expect(waarden((await getEigenMelding(klant, nummerVan(nummer)))?.antwoorden)).toEqual(verwacht);
    expect(waarden(must(await getMelding(klant, nummerVan(nummer))).antwoorden)).toEqual(verwacht);
    expect(waarden(await readAntwoordRegels(database.db, row!.id, "leverancier"))).toEqual(["Archiefkast (Q9.77)", "2", "Nee"]);
  });

  it("in danger nothing is asked", async () => {
    expect(fouten(await send({ omschrijving: "Er is brand, er komt rook uit de auto!", productCode: "VV-06", kwis: "S" }))).toBe("ok");
  });
});

describe("the form of a product", () => {
  it("is edited as a concept that klanten do not see, published as the next version, and an old melding keeps its own", async () => {
    const oud = must(await send(sleutelVraag(GOED)));
    must(await stap({ doe: "toevoegen", label: "Welke kleur?", soort: "keuze" }));
    must(await stap({ doe: "bewaren", sleutel: "welke_kleur", vraag: { label: "Welke kleur?", opties: ["Rood"], verplicht: true } }));
    expect((await stap({ doe: "publiceren" }))).toEqual({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "vragen.5.opties", reden: "Geef minstens twee keuzes." }] } });
    must(await stap({ doe: "bewaren", sleutel: "welke_kleur", vraag: { label: "Welke kleur?", opties: ["Rood", "Blauw"], verplicht: true } }));
    forgetStamgegevens(database.db);
    expect((await loadStamgegevens(database.db)).formulieren.get(productId)?.versie).toBe(1);
    const versie1 = (await loadStamgegevens(database.db)).formulieren.get(productId)!.id;
    must(await stap({ doe: "verwijderen", sleutel: "aantal" }));
    expect(must(await stap({ doe: "publiceren" })).gepubliceerd).toBe(2);
    expect(fouten(await send(sleutelVraag(GOED)))).toEqual(["antwoorden.welke_kleur", "antwoorden.aantal"]);
    // Somebody who had the old form on the screen is not punished for it.
    expect(fouten(await send(sleutelVraag(GOED, { formulierVersieId: versie1 })))).toBe("ok");
    expect((await getEigenMelding(klant, nummerVan(oud.nummer)))?.antwoorden.map(({ label }) => label)).toContain("Hoeveel sleutels?");
    const scherm = (await getFormulier(beheer, productId))!;
    expect(scherm.versies.map(({ versie, gebruikt }) => [versie, gebruikt > 0])).toEqual([[2, false], [1, true]]);
    expect((await listFormulieren(beheer, "SP-04"))).toMatchObject([{ vragen: 5, versie: 2, concept: false }]);
    must(await stap({ doe: "terugzetten", versieId: versie1 }));
    must(await stap({ doe: "weggooien" }));
    expect((await getFormulier(beheer, productId))!.conceptVersie).toBe(0);
  });

  it("is not for everybody, not twice at once, and is taken over from another product", async () => {
    expect(await wijzigConcept(klant, { productId, versie: 0, doe: "weggooien" })).toMatchObject({ error: { code: "geen-recht" } });
    expect([await getFormulier(klant, productId), await listFormulieren(klant)]).toEqual([null, []]);
    expect(await wijzigConcept(beheer, { productId, versie: 7, doe: "weggooien" })).toEqual({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 0 } });
    expect(await wijzigConcept(beheer, { productId: randomUUID(), versie: 0, doe: "weggooien" })).toMatchObject({ error: { code: "niet-gevonden" } });
    expect(await wijzigConcept(beheer, { productId, versie: 0, doe: "publiceren" })).toMatchObject({ error: { code: "ongeldig" } });
    const bron = await database.db.product.findUniqueOrThrow({ where: { code: "CA-02" } });
    must(await stap({ doe: "overnemen", bron: bron.id }));
    expect((await getFormulier(beheer, productId))!.formulier.vragen[0]?.sleutel).toBe("wanneer");
    must(await stap({ doe: "weggooien" }));
  });
});

describe("one text with two matters", () => {
  const twee = [{ omschrijving: "De lamp is stuk.", productCode: "GO-03", kwis: "S" }, { omschrijving: "Ik wacht al weken en niemand belt.", kwis: "K" }] as const;

  it("becomes two linked meldingen, both or none, and twice pressed still two", async () => {
    const sleutel = randomUUID();
    const [een, ander] = must(await submitTweeMeldingen(klant, twee, { sleutel, deur: "portaal" }));
    expect(must(await submitTweeMeldingen(klant, twee, { sleutel, deur: "portaal" }))).toEqual([een, ander]);
    const rijen = await database.db.melding.findMany({ where: { nummer: { in: [nummerVan(een.nummer), nummerVan(ander.nummer)] } }, orderBy: { nummer: "asc" }, select: { id: true, kwis: true, verwantId: true } });
    expect(rijen).toEqual([{ id: rijen[0]!.id, kwis: "S", verwantId: null }, { id: rijen[1]!.id, kwis: "K", verwantId: rijen[0]!.id }]);
    const voor = await database.db.melding.count();
    expect(await submitTweeMeldingen(klant, [twee[0], { omschrijving: " " }], { sleutel: randomUUID(), deur: "portaal" })).toMatchObject({ error: { fouten: [{ veld: "deel2" }] } });
    expect(await submitTweeMeldingen(klant, [twee[0], { ...twee[1], productCode: "bestaat-niet" }], { sleutel: randomUUID(), deur: "portaal" })).toMatchObject({ ok: false });
    expect(await database.db.melding.count()).toBe(voor);
  });

  it("is proposed with the words that counted, and the place that the text names", async () => {
    await database.db.locatie.create({ data: { soort: "ruimte", naam: "zaal Café Proef", code: "Q2.14" } });
    const voorstel = await proposeMelding(klant, { tekst: "De lampen in de zaal knipperen. Ik heb ook een nieuwe toegangspas nodig.", soort: null });
    expect(voorstel.splitsing?.teksten).toEqual(["De lampen in de zaal knipperen.", "Ik heb ook een nieuwe toegangspas nodig."]);
    expect(voorstel.woorden.length).toBeGreaterThan(0);
    expect(await findPlekInTekst(klant, "In q2-14 is het koud")).toMatchObject({ label: "zaal Café Proef (Q2.14)", woorden: "Q2.14" });
    expect(await findPlekInTekst(klant, "In cafe proef is het koud")).toMatchObject({ label: "zaal Café Proef (Q2.14)" });
    expect(await findPlekInTekst(klant, "Het is koud")).toBeNull();
  });
});
