import { describe, expect, it } from "vitest";
import { GEBEURTENISSEN } from "@/lib/domain/melding/gebeurtenis";
import { mayHear } from "@/lib/domain/melding/may-hear";
import { regelsVan, WIE_HOORT_WAT, type Voorval } from "@/lib/jobs/wie-hoort-wat";

const voorval = (anders: Partial<Voorval> = {}): Voorval => ({
  kwis: "S", spoed: false, status: "in_behandeling", direct: false, vanStatus: "in_behandeling", doorKlant: false, cijfer: null, zonderAccount: false, heeftEigenaar: true, verschoven: false,
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
    ["melding.uitgezet", {}, ["klant:bezig", "volgers:volg_bezig"]],
    ["melding.uitgezet", { vanStatus: "uitgezet" }, []],
    ["melding.gevraagd", {}, ["klant:vraag"]],
    ["melding.herinnerd", {}, ["klant:herinnering"]],
    ["melding.geinformeerd", {}, ["klant:bericht"]],
    ["melding.opgeschort", {}, ["klant:opgeschort", "volgers:volg_opgeschort"]],
    ["melding.hervat", {}, ["klant:verder", "volgers:volg_verder", "eigenaar"]],
    ["melding.ingedeeld", {}, []],
    ["melding.ingedeeld", { verschoven: true }, ["klant:verschoven", "volgers:volg_verschoven"]],
    ["melding.verergerd", {}, ["eigenaar:desk_erger"]],
    ["melding.verergerd", { heeftEigenaar: false }, ["eigenaar:desk_erger", "desk"]],
    ["melding.gevolgd", {}, ["genodigde:uitgenodigd"]],
    ["melding.meegemeld", {}, ["eigenaar"]],
    ["melding.gereed_gemeld", {}, ["klant:gereed", "volgers:volg_gereed"]],
    ["melding.afgesloten", {}, ["klant:afgesloten", "volgers:volg_afgesloten"]],
    ["melding.heropend", {}, ["klant:heropend", "volgers:volg_heropend", "eigenaar:desk_heropend"]],
    ["melding.geannuleerd", {}, ["klant:geannuleerd", "volgers:volg_geannuleerd"]],
    ["melding.geannuleerd", { doorKlant: true }, ["klant:geannuleerd", "volgers:volg_geannuleerd", "eigenaar:desk_ingetrokken"]],
    ["melding.beantwoord", {}, ["eigenaar:desk_reactie"]],
    ["melding.gereageerd", {}, ["eigenaar:desk_reactie"]],
    ["opdracht.aangeboden", {}, ["team:opdracht", "leverancier:opdracht_leverancier"]],
    ["opdracht.ingepland", {}, ["klant:gepland", "volgers:volg_gepland"]],
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
