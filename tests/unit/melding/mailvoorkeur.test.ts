import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALLE_MAILS, ALLEEN_NODIG, BRIEF_KEUZES, MAIL_KEUZES, standOf, wantsMail, type Mailvoorkeur } from "@/lib/domain/melding/mailvoorkeur";
import { GEBEURTENISSEN } from "@/lib/domain/melding/gebeurtenis";
import { regelsVan, WIE_HOORT_WAT, type Voorval } from "@/lib/jobs/wie-hoort-wat";

const voorval = (anders: Partial<Voorval> = {}): Voorval => ({
  kwis: "S", spoed: false, status: "in_behandeling", direct: false, vanStatus: "in_behandeling", doorKlant: false, cijfer: null, zonderAccount: false, heeftEigenaar: true, verschoven: true,
  nummer: "M10001", opdrachtNummer: "O2001", onderwerp: "Lamp", ...anders,
});
const zonder = (keuze: keyof Mailvoorkeur): Mailvoorkeur => ({ ...ALLE_MAILS, [keuze]: false });
/** The letter that a reader gets of an event with these wishes, or none. */
const brief = (soort: string, aan: "klant" | "volgers", voorkeur: Mailvoorkeur | null) => {
  const gewild = regelsVan(soort, voorval()).filter((regel) => regel.aan === aan && regel.brief && wantsMail(regel.brief, voorkeur)).map((regel) => regel.brief);
  return gewild.length > 1 ? gewild : gewild[0] ?? "geen";
};

describe("event × reader × wishes → the letter, or none", () => {
  it.each([
    // event, the klant with everything / only what is needed, a follower with everything / only what is needed
    ["melding.ontvangen", "ontvangen", "geen", "geen", "geen"],
    ["melding.ingedeeld", "verschoven", "geen", "volg_verschoven", "geen"],
    ["melding.uitgezet", "bezig", "geen", "volg_bezig", "geen"],
    ["melding.gevraagd", "vraag", "vraag", "geen", "geen"],
    ["melding.herinnerd", "herinnering", "herinnering", "geen", "geen"],
    ["melding.geinformeerd", "bericht", "bericht", "geen", "geen"],
    ["melding.opgeschort", "opgeschort", "geen", "volg_opgeschort", "geen"],
    ["melding.hervat", "verder", "geen", "volg_verder", "geen"],
    ["opdracht.ingepland", "gepland", "geen", "volg_gepland", "geen"],
    ["melding.gereed_gemeld", "gereed", "gereed", "volg_gereed", "volg_gereed"],
    ["melding.afgesloten", "afgesloten", "geen", "volg_afgesloten", "geen"],
    ["melding.heropend", "heropend", "geen", "volg_heropend", "geen"],
    ["melding.geannuleerd", "geannuleerd", "geannuleerd", "volg_geannuleerd", "volg_geannuleerd"],
    ["melding.genoteerd", "geen", "geen", "geen", "geen"],
    ["melding.toegewezen", "geen", "geen", "geen", "geen"],
    ["melding.beantwoord", "geen", "geen", "geen", "geen"],
    ["melding.verergerd", "geen", "geen", "geen", "geen"],
    ["melding.meegemeld", "geen", "geen", "geen", "geen"],
  ] as const)("%s", (soort, klant, klantNodig, volger, volgerNodig) => {
    expect([brief(soort, "klant", null), brief(soort, "klant", ALLE_MAILS), brief(soort, "klant", ALLEEN_NODIG)]).toEqual([klant, klant, klantNodig]);
    expect([brief(soort, "volgers", null), brief(soort, "volgers", ALLE_MAILS), brief(soort, "volgers", ALLEEN_NODIG)]).toEqual([volger, volger, volgerNodig]);
  });

  it.each([["ontvangen", ["ontvangen"]], ["verschoven", ["verschoven", "volg_verschoven"]], ["afgerond", ["afgesloten", "volg_afgesloten"]]] as const)("switching off %s takes away only that", (keuze, weg) => {
    expect(Object.keys(BRIEF_KEUZES).filter((soort) => !wantsMail(soort, zonder(keuze)))).toEqual(weg);
  });

  it("tells one reader at most one letter of one event, whatever happened", () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(GEBEURTENISSEN)), fc.record({ spoed: fc.boolean(), direct: fc.boolean(), doorKlant: fc.boolean(), heeftEigenaar: fc.boolean(), verschoven: fc.boolean(), kwis: fc.constantFrom("S", "K", "W", "I"), status: fc.constantFrom("nieuw", "gereed", "uitgezet"), vanStatus: fc.constantFrom("nieuw", "uitgezet") }), (soort, anders) => {
      const regels = regelsVan(soort, voorval(anders)).filter(({ brief: een }) => een);
      expect(new Set(regels.map(({ aan }) => aan)).size).toBe(regels.length);
    }));
  });

  it("knows of every letter to a klant or follower whether it may be switched off", () => {
    const verteld = Object.values(WIE_HOORT_WAT).flatMap((regels) => regels.filter(({ aan }) => ["klant", "volgers", "genodigde"].includes(aan)).map(({ brief: een }) => een));
    expect(verteld.filter((een) => een && !(een in BRIEF_KEUZES))).toEqual([]);
    expect(wantsMail("desk_reactie", ALLEEN_NODIG)).toBe(true);
  });

  it("names the choice as people see it", () => {
    expect([standOf(ALLE_MAILS), standOf(ALLEEN_NODIG), ...MAIL_KEUZES.map((keuze) => standOf(zonder(keuze)))]).toEqual(["alles", "nodig", ...MAIL_KEUZES.map(() => "zelf")]);
  });
});
