import { describe, expect, it } from "vitest";
import { GEBEURTENISSEN } from "@/lib/domain/melding/gebeurtenis";
import { mayHear } from "@/lib/domain/melding/may-hear";
import { regelsVan, WIE_HOORT_WAT, type Voorval } from "@/lib/jobs/wie-hoort-wat";

const voorval = (anders: Partial<Voorval> = {}): Voorval => ({
  kwis: "S", spoed: false, status: "in_behandeling", direct: false, vanStatus: "in_behandeling", doorKlant: false, cijfer: null, zonderAccount: false,
  nummer: "M10001", opdrachtNummer: "O2001", onderwerp: "Lamp", ...anders,
});
const wie = (soort: string, anders?: Partial<Voorval>) => regelsVan(soort, voorval(anders)).map(({ aan, brief }) => (brief ? `${aan}:${brief}` : aan));

describe("wie hoort wat", () => {
  it.each<[string, Partial<Voorval>, string[]]>([
    ["melding.ontvangen", {}, ["klant:ontvangen"]],
    ["melding.ontvangen", { direct: true, status: "gereed" }, []],
    ["melding.ontvangen", { spoed: true }, ["klant:ontvangen", "desk:desk_spoed"]],
    ["melding.ontvangen", { kwis: "K", spoed: true }, ["klant:ontvangen", "klachtbehandelaars:desk_klacht"]],
    ["melding.ontvangen", { zonderAccount: true, spoed: true }, ["klant:ontvangen_zonder_account", "desk:desk_spoed"]],
    ["melding.uitgezet", {}, ["klant:bezig"]],
    ["melding.uitgezet", { vanStatus: "uitgezet" }, []],
    ["melding.gevraagd", {}, ["klant:vraag"]],
    ["melding.herinnerd", {}, ["klant:herinnering"]],
    ["melding.geinformeerd", {}, ["klant:bericht"]],
    ["melding.opgeschort", {}, ["klant:opgeschort"]],
    ["melding.gereed_gemeld", {}, ["klant:gereed"]],
    ["melding.afgesloten", {}, ["klant:afgesloten"]],
    ["melding.heropend", {}, ["klant:heropend", "eigenaar:desk_heropend"]],
    ["melding.geannuleerd", {}, ["klant:geannuleerd"]],
    ["melding.geannuleerd", { doorKlant: true }, ["klant:geannuleerd", "eigenaar:desk_ingetrokken"]],
    ["melding.beantwoord", {}, ["eigenaar:desk_reactie"]],
    ["melding.gereageerd", {}, ["eigenaar:desk_reactie"]],
    ["opdracht.aangeboden", {}, ["team:opdracht", "leverancier:opdracht_leverancier"]],
    ["opdracht.ingepland", {}, ["klant:gepland"]],
    ["opdracht.klaar", {}, ["eigenaar:desk_klaar"]],
    ["opdracht.klaar", { status: "gereed" }, ["eigenaar"]],
    ["opdracht.geweigerd", {}, ["eigenaar:desk_geweigerd"]],
    ["melding.genoteerd", {}, []],
    ["beheer.gewijzigd", {}, []],
  ])("%s %j → %j", (soort, anders, verwacht) => expect(wie(soort, anders)).toEqual(verwacht));

  it("knows only kinds of history that exist, and gives every rule something to say", () => {
    for (const [soort, regels] of Object.entries(WIE_HOORT_WAT)) {
      expect(GEBEURTENISSEN).toHaveProperty([soort]);
      for (const { brief, bel } of regels) expect(brief ?? bel).toBeTruthy();
    }
  });

  it("rings with number and subject", () => {
    const [team] = regelsVan("opdracht.aangeboden", voorval());
    expect(team!.bel!(voorval())).toBe("O2001: Nieuwe opdracht – Lamp");
  });
});

describe("wie van een klacht mag weten", () => {
  const klacht = { kwis: "K", melderId: "klant", betreftPersoonId: "piet", betreftTeamId: "td" };
  const persoon = (id: string, teamIds: string[] = [], rollen: string[] = []) => ({ id, teamIds, rollen });

  it.each([
    [persoon("piet"), false], [persoon("piet", [], ["klachtbehandelaar"]), false], [persoon("anna", ["td"]), false],
    [persoon("anna", ["td"], ["klachtbehandelaar"]), true], [persoon("anna", ["schoon"]), true], [persoon("klant", ["td"]), true],
  ])("%j: %s", (medewerker, mag) => expect(mayHear(medewerker, klacht)).toBe(mag));

  it("does not hide other meldingen", () => expect(mayHear(persoon("piet", ["td"]), { ...klacht, kwis: "S" })).toBe(true));
});
