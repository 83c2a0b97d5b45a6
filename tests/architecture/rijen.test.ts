import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Every page with a list that can grow, and the one component that draws its rows. */
const LIJSTEN: Readonly<Record<string, string>> = {
  "app/(frontoffice)/wachtrij/layout.tsx": "components/frontoffice/wachtrij-provider.tsx WachtrijProvider",
  "app/(frontoffice)/klanten/[id]/page.tsx": "components/frontoffice/klant-meldingen.tsx KlantMeldingen",
  "app/(portaal)/page.tsx": "components/portaal/meldingen-lijst.tsx MeldingenLijst",
  "app/(portaal)/meldingen/page.tsx": "components/portaal/meldingen-lijst.tsx MeldingenLijst",
  "app/(portaal)/artikelen/page.tsx": "components/artikel/artikel-groepen.tsx ArtikelenPerGroep",
  "app/(frontoffice)/kennis/page.tsx": "components/artikel/kennis-tabel.tsx KennisTabel",
  "app/(frontoffice)/kennis/zoeken/page.tsx": "components/artikel/zoekmis-lijst.tsx ZoekmisLijst",
  "app/(frontoffice)/kennis/[code]/versies/[nummer]/page.tsx": "components/artikel/verschil-lijst.tsx VerschilLijst",
  "app/(backoffice)/werk/page.tsx": "components/backoffice/werk-lijst.tsx WerkLijst",
  "app/(management)/sturen/page.tsx": "components/management/sturen-bord.tsx SturenBord",
  "app/(management)/sturen/lijst/page.tsx": "components/management/lijst-tabel.tsx LijstTabel",
  "components/beheer/lijst-scherm.tsx": "components/beheer/lijst-tabel.tsx LijstTabel",
  "app/demo/postbus/page.tsx": "app/demo/postbus/mail-list.tsx MailList",
};
/** Lists of beheer stand in one screen. */
const BEHEER = ["producten", "teams", "mensen", "routering", "afdelingen", "locaties", "leveranciers"].map((deel) => `app/(beheer)/beheer/${deel}/page.tsx`);

/** What is short by its nature: fields of one person, kinds of import, the way down to one place, the opdrachten of one melding, the parts of one mail. */
const KORT: readonly string[] = [
  "app/profiel/page.tsx: rijen", "app/(beheer)/beheer/importeren/page.tsx: IMPORT_SOORTEN", "app/(beheer)/beheer/locaties/page.tsx: stappen",
  "app/(beheer)/beheer/producten/[id]/formulier/page.tsx: vragen", "app/(frontoffice)/wachtrij/[nummer]/page.tsx: zaak.opdrachten", "app/demo/postbus/[id]/page.tsx: mail.delen",
];

const read = (file: string) => readFileSync(file, "utf8");
const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)(page|layout)\.tsx$/.test(file) && !file.startsWith("dev/")).map((file) => join("app", file));

/** Names of what is mapped to elements in this file: `rijen` of `rijen.map((rij) => <Rij />)`. */
function mappedToElements(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const hasElement = (node: ts.Node): boolean => ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node) || (ts.forEachChild(node, (child) => hasElement(child) || undefined) ?? false);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "map" && node.arguments.some(hasElement)) found.push(node.expression.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("rows as data in one component", () => {
  it.each(Object.entries(LIJSTEN))("%s hands its rows to a component of the browser", (page, target) => {
    const [file = "", naam = ""] = target.split(" ");
    expect(read(file).startsWith('"use client";')).toBe(true);
    expect(read(file)).toMatch(new RegExp(`export (const|function) ${naam}\\b`));
    expect(read(page)).toContain(`<${naam}`);
  });

  it.each(BEHEER)("%s shows its list in the screen of beheer", (page) => {
    expect(read(page)).toContain("<LijstScherm");
  });

  it("makes no row on the server: a page maps nothing that can grow to elements", () => {
    const found = pages.flatMap((file) => mappedToElements(file).map((wat) => `${file}: ${wat}`));
    expect(found.sort()).toEqual([...KORT].sort());
  });
});
