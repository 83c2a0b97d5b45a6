import { expect, it } from "vitest";
import { groupAlike, type AlikeZaak } from "@/lib/domain/dubbel/group-alike";
import { listKenmerken } from "@/lib/domain/dubbel/kenmerken";

const LIFT = { code: "GO-10", groep: "Gebouw" };
const zaak = (nummer: number, minuut: number, anders: Partial<AlikeZaak> & { tekst?: string } = {}): AlikeZaak => ({ nummer, ontvangen: minuut * 60_000, kenmerken: listKenmerken(anders.tekst ?? "De lift doet het niet en staat stil."), plek: { pad: ["noord"], buurt: null }, product: LIFT, ...anders });

it("proposes three about the same within half an hour, and not two", () => {
  expect(groupAlike([zaak(3, 20), zaak(1, 0), zaak(2, 10)])).toEqual([{ nummers: [1, 2, 3], minuten: 20 }]);
  expect(groupAlike([zaak(1, 0), zaak(2, 10)])).toEqual([]);
});

it("leaves out what is about something else, elsewhere, or long before", () => {
  const anders = [zaak(4, 5, { tekst: "Het toiletpapier is op.", product: { code: "SM-02", groep: "Schoonmaak" } }), zaak(5, 6, { plek: { pad: ["zuid"], buurt: null } }), zaak(6, -45)];
  expect(groupAlike([...anders, zaak(1, 0), zaak(2, 10), zaak(3, 20)])).toEqual([{ nummers: [1, 2, 3], minuten: 20 }]);
});

it("keeps a chain together, and gives the same whatever the order", () => {
  const keten = [zaak(1, 0), zaak(2, 25), zaak(3, 50), zaak(4, 75)];
  expect(groupAlike(keten)).toEqual([{ nummers: [1, 2, 3, 4], minuten: 75 }]);
  expect(groupAlike(keten.toReversed())).toEqual(groupAlike(keten));
});
