import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseTermijn } from "@/lib/domain/pdc/parse-termijn";

type Rij = { code: string; respons_oplos_of_termijn: string };
const rijen = parse<Rij>(readFileSync("prisma/seed/referentie/pdc.csv", "utf8"), { columns: true });
const m = (waarde: number) => ({ waarde, eenheid: "minuten" });
const u = (waarde: number) => ({ waarde, eenheid: "uren" });
const wd = (waarde: number) => ({ waarde, eenheid: "werkdagen" });

describe("parseTermijn", () => {
  it("knows the whole catalogue", () => expect(rijen).toHaveLength(118));
  it.each(rijen.map(({ code, respons_oplos_of_termijn: tekst }) => [code, tekst]))("%s: %s", (_, tekst) => {
    const termijn = parseTermijn(tekst);
    expect(termijn).not.toBeNull();
    expect(termijn?.reactie ?? termijn?.gereed ?? termijn?.besteltermijn).not.toBeNull();
    for (const tijd of [termijn?.reactie, termijn?.gereed]) if (tijd) expect(tijd.waarde).toBeGreaterThanOrEqual(1);
  });
  it.each([
    ["30m/4u", m(30), u(4), null],
    ["4u/5wd", u(4), wd(5), null],
    ["1u/4u *", u(1), u(4), null],
    ["2wd/offerte 10wd", wd(2), wd(10), null],
    ["2wd/voorstel 10wd", wd(2), wd(10), null],
    ["direct", m(15), u(4), null],
    ["direct/1wd", m(15), wd(1), null],
    ["5wd", null, wd(5), null],
    ["doorzetten 30m", m(30), null, null],
    ["toets 2wd", wd(2), null, null],
    ["voorraad direct; bestellen 20wd *", m(15), wd(20), null],
    ["zelfde dag", null, u(8), null],
    ["1u vooraf", null, null, "1 uur vooraf"],
    ["5wd vooraf *", null, null, "5 werkdagen vooraf"],
    ["besteltermijn: werkdag ervoor 16:00 *", null, null, "de werkdag ervoor tot 16:00 uur"],
    ["werkdag ervoor 12:00", null, null, "de werkdag ervoor tot 12:00 uur"],
    ["aanleveren tot 17:30 *", null, null, "aanleveren tot 17:30 uur"],
  ])("%s", (...[tekst, reactie, gereed, besteltermijn]) => expect(parseTermijn(tekst)).toEqual({ reactie, gereed, besteltermijn }));
  it.each(["", "ooit", "5", "wd5", "5 weken", "5wd/"])("does not guess: %s", (tekst) => expect(parseTermijn(tekst)).toBeNull());
});
