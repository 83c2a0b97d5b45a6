import { describe, expect, it } from "vitest";
import { findGezondheid } from "@/lib/domain/klant/gezondheid";
import { pickLaatste, toStemmingen, type Ervaring, type Stemming } from "@/lib/domain/klant/stemming";
import { suggestOpening, type Aanleiding, type OpenZaak } from "@/lib/domain/klant/suggest-opening";
import { dagOf, judgeTot } from "@/lib/domain/klant/voorkeur";

const NU = new Date("2026-03-10T10:00:00Z");
const dagen = (aantal: number) => new Date(NU.getTime() + aantal * 86_400_000);
const ervaring = (anders: Partial<Ervaring> = {}): Ervaring => ({ nummer: 1, onderwerp: "Lamp", op: dagen(-5), soort: "oordeel", cijfer: 8, toelichting: null, ...anders });

describe("toStemmingen", () => {
  it.each([[10, 2], [9, 2], [8, 1], [7, 1], [6, 0], [5, -1], [4, -1], [3, -2], [1, -2]])("a %i counts as %i", (cijfer, waarde) => expect(toStemmingen([ervaring({ cijfer })])[0]!.waarde).toBe(waarde));
  it.each([["klacht", "mis"], ["heropend", "mis"], ["navraag", "mis"], ["compliment", "goed"]] as const)("a %s went %s", (soort, gezindheid) => expect(toStemmingen([ervaring({ soort })])[0]!.gezindheid).toBe(gezindheid));

  it("stands in the order of time, holds the last ones only, and leaves out a mark that was never given", () => {
    const punten = toStemmingen([ervaring({ nummer: 3, op: dagen(-1) }), ervaring({ nummer: 1, op: dagen(-9) }), ervaring({ nummer: 2, cijfer: null }), ervaring({ nummer: 4, op: dagen(-2) })], 2);
    expect(punten.map(({ nummer }) => nummer)).toEqual([4, 3]);
  });

  it("gives the latest of both kinds", () => {
    const punten = toStemmingen([ervaring({ nummer: 1, op: dagen(-9), cijfer: 3 }), ervaring({ nummer: 2, op: dagen(-3), cijfer: 4 }), ervaring({ nummer: 3, op: dagen(-2), cijfer: 6 })]);
    expect([pickLaatste(punten).mis?.nummer, pickLaatste(punten).goed]).toEqual([2, null]);
  });
});

describe("suggestOpening", () => {
  const zaak = (anders: Partial<OpenZaak> = {}): OpenZaak => ({ nummer: 1, onderwerp: "Lamp", status: "in_behandeling", uiterlijk: dagen(1), ontvangenOp: dagen(-1), ...anders });
  const punt = (gezindheid: Stemming["gezindheid"], op = dagen(-3)): Stemming => ({ nummer: 1, op, waarde: 0, gezindheid, wat: "Klacht: Lunch te laat", toelichting: null });
  const leeg: Aanleiding = { naam: "Karin", now: NU, open: [], laatsteMis: null, laatsteGoed: null, hier: null };

  it.each<[string, Partial<Aanleiding>, RegExp]>([
    ["a question of ours waits", { open: [zaak({ uiterlijk: dagen(-1) }), zaak({ status: "wacht_op_klant", onderwerp: "Stoel" })] }, /nog een vraag over “Stoel”/],
    ["we are late", { open: [zaak({ uiterlijk: dagen(-1) })], laatsteMis: punt("mis") }, /wacht nog op ons voor “Lamp”/],
    ["it went wrong lately", { laatsteMis: punt("mis"), hier: "Lift Noord staat stil" }, /ging het niet goed met “Lunch te laat”/],
    ["it went wrong long ago, and something is going on here", { laatsteMis: punt("mis", dagen(-40)), hier: "Lift Noord staat stil" }, /Belt u over “Lift Noord staat stil”/],
    ["one is open", { open: [zaak()] }, /Gaat het over “Lamp”/],
    ["several are open", { open: [zaak(), zaak()] }, /2 meldingen lopen/],
    ["it went right lately", { laatsteGoed: punt("goed") }, /Fijn dat het goed ging/],
    ["nothing is known", {}, /^Waarmee kan ik u helpen\?$/],
  ])("when %s", (_wanneer, anders, zin) => expect(suggestOpening({ ...leeg, ...anders })).toMatch(zin));
});

describe("findGezondheid", () => {
  it.each([["Zit in een rolstoel, dus graag de lift.", ["rolstoel"]], ["Heeft suikerziekte", ["suikerziekte"]], ["Is slechthorend.", ["slechthorend"]], ["Kan niet lopen door een gebroken been", ["gebroken been"]], ["ZIEK thuis", ["ZIEK"]], ["Glutenallergie? Nee: allergisch.", ["allergisch"]]])("warns at “%s”", (tekst, woorden) => expect(findGezondheid(tekst)).toEqual(woorden));
  it.each(["Belt liever dan mailt.", "Geen muziek in de wacht graag.", "Bezorgen bij de Ziekenhuisstraat 3.", "Vaste contactpersoon.", ""])("stays silent at “%s”", (tekst) => expect(findGezondheid(tekst)).toEqual([]));
});

describe("judgeTot", () => {
  it.each([["2026-03-09", /nog komt/], ["2026-03-10", null], ["2028-03-10", null], ["2028-03-11", /twee jaar/]])("%s", (tot, zin) => (zin ? expect(judgeTot(tot, NU)).toMatch(zin) : expect(judgeTot(tot, NU)).toBeNull()));
  it("takes the Dutch day", () => expect(dagOf(new Date("2026-03-10T23:30:00Z"))).toBe("2026-03-11"));
});
