import { describe, expect, it } from "vitest";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { PRIORITEITEN } from "@/lib/domain/prioriteit/prioriteit";
import { BASIS_NORMEN, selectNorm, type NormVraag, type ProductNorm } from "@/lib/domain/sla/norm";

const m = (waarde: number) => ({ waarde, eenheid: "minuten" as const });
const u = (waarde: number) => ({ waarde, eenheid: "uren" as const });
const wd = (waarde: number) => ({ waarde, eenheid: "werkdagen" as const });
const vraag: NormVraag = { soort: "gereed", kwis: "S", prioriteit: 3, product: null, normen: BASIS_NORMEN };
const select = (deel: Partial<NormVraag>) => selectNorm({ ...vraag, ...deel });
const stopcontact: ProductNorm = { reactie: u(4), gereed: wd(3), kalender: null, prioriteit: 3 };

describe("BASIS_NORMEN", () => {
  it.each([
    ["S", 1, m(30), u(4), "24-7"], ["S", 2, m(60), wd(1), "servicedesk"], ["S", 3, u(4), wd(5), "servicedesk"], ["S", 4, wd(1), wd(10), "servicedesk"],
    ["K", null, wd(1), wd(10), "servicedesk"], ["W", null, wd(1), wd(10), "servicedesk"], ["I", null, u(4), wd(1), "servicedesk"], ["compliment", null, wd(5), null, "servicedesk"],
  ] as const)("%s, priority %s", (...[kwis, prioriteit, reactie, gereed, kalender]) => {
    expect(select({ kwis, prioriteit, soort: "reactie" })).toMatchObject({ norm: reactie, kalender });
    expect(select({ kwis, prioriteit })?.norm ?? null).toEqual(gereed);
  });
  it("promises a reaction for every KWIS at every priority", () => {
    for (const kwis of KWIS) for (const prioriteit of PRIORITEITEN) expect(select({ kwis, prioriteit, soort: "reactie" })).not.toBeNull();
  });
});

describe("selectNorm", () => {
  it.each([
    ["the product's own time", { product: stopcontact }, wd(3), "servicedesk", "3 werkdagen: de eigen tijd van het product"],
    ["raised by the desk: the times of that priority", { product: stopcontact, prioriteit: 2 }, wd(1), "servicedesk", "1 werkdag: de norm voor prioriteit 2"],
    ["lowered by the desk: the times of that priority", { product: stopcontact, prioriteit: 4 }, wd(10), "servicedesk", "10 werkdagen: de norm voor prioriteit 4"],
    ["a product without times", { product: { ...stopcontact, gereed: null } }, wd(5), "servicedesk", "5 werkdagen: de norm voor prioriteit 3"],
    ["the product's calendar", { product: { ...stopcontact, kalender: "gebouw" } }, wd(3), "gebouw", "3 werkdagen: de eigen tijd van het product"],
    ["the product's calendar with the times of another priority", { product: { ...stopcontact, kalender: "gebouw" }, prioriteit: 4 }, wd(10), "gebouw", "10 werkdagen: de norm voor prioriteit 4"],
    ["priority 1 runs day and night", { product: { ...stopcontact, kalender: "gebouw", prioriteit: 1 }, prioriteit: 1 }, wd(3), "24-7", "3 werkdagen: de eigen tijd van het product"],
    ["a raised wens keeps the product's term while no norm names that priority", { kwis: "W", product: { ...stopcontact, prioriteit: 4 }, prioriteit: 2 }, wd(3), "servicedesk", "3 werkdagen: de eigen tijd van het product"],
    ["an informatievraag", { kwis: "I", prioriteit: null }, wd(1), "servicedesk", "1 werkdag: de norm voor informatievragen"],
  ] as const)("%s", (...[, deel, norm, kalender, bron]) => expect(select(deel)).toEqual({ norm, kalender, bron }));
  it("gives nothing where nothing is agreed", () => {
    expect(select({ soort: "ter_plaatse", product: stopcontact })).toBeNull();
    expect(select({ kwis: "compliment", prioriteit: null })).toBeNull();
  });
});
