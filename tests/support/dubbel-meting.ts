import { readFileSync } from "node:fs";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/data/client";
import { createToeval } from "@/prisma/seed/toeval";

type Zaak = { readonly product: string; readonly waar: string; readonly teksten: readonly string[] };
type Plek = { readonly id: string; readonly code: string | null; readonly naam: string; readonly soort: string; readonly ouderId: string | null; readonly gebouw: string };
export type Paar = { readonly zaak: number; readonly plek: Plek; readonly tekst: string; readonly tweede: string; readonly tweedePlek: string | null; readonly hoe: "zelfde" | "buren" | "verdieping" | "code"; readonly meldingId: string };

const lees = <T>(naam: string): T => JSON.parse(readFileSync(`tests/data/${naam}`, "utf8")) as T;
export const ZAKEN = lees<Zaak[]>("dubbel-zaken.json");
const LOS = lees<string[]>("dubbel-los.json");
const ANDER = readFileSync("tests/data/kwis-dev.jsonl", "utf8").trim().split("\n").map((regel) => (JSON.parse(regel) as { tekst: string }).tekst);
/** 200 texts that are about none of the planted matters: storingen of other things, and people's texts of every kind. */
export const ONGERELATEERD: readonly string[] = [...LOS, ...ANDER].slice(0, 200);

const WAAR: Readonly<Record<string, (plek: Plek) => boolean>> = {
  kamer: ({ soort, naam, code }) => soort === "ruimte" && naam === code, zaal: ({ naam }) => /^(zaal|commissie|raadzaal|trouwzaal|project)/.test(naam), toilet: ({ naam }) => naam.startsWith("toiletten"),
  pantry: ({ naam }) => naam.startsWith("pantry"), lift: ({ naam }) => naam.startsWith("lift"), printer: ({ naam }) => naam.startsWith("printerhoek"),
  hal: ({ naam, soort }) => soort === "ruimte" && /(hal|balie|garderobe|restaurant)/.test(naam) && !naam.startsWith("toiletten"), buiten: ({ soort, ouderId }) => soort === "buiten" && ouderId !== null,
};
/** Products whose matters are noticed from other rooms of the floor. */
const VER = /^(GO-0[125678]|GO-1[345]|SM-03|CA-0[678]|AV-05|AF-01)$/;

/** One swapped pair of letters in the longest word: people type in a hurry. */
function mistype(tekst: string): string {
  const [woord = ""] = [...(tekst.match(/\p{L}{6,}/gu) ?? [])].sort((a, b) => b.length - a.length);
  return woord ? tekst.replace(woord, `${woord.slice(0, 3)}${woord[4]}${woord[3]}${woord.slice(5)}`) : tekst;
}

/** Every shared place of the demo, with the building it stands in. */
export async function listPlekken(db: Db): Promise<Plek[]> {
  const rows = await db.locatie.findMany({ where: { soort: { in: ["ruimte", "buiten"] } }, select: { id: true, code: true, naam: true, soort: true, ouderId: true, padIds: true }, orderBy: { pad: "asc" } });
  return rows.map(({ padIds, ...rest }) => ({ ...rest, gebouw: padIds[0] ?? "" }));
}

/** 200 pairs, always the same: two people about one matter in their own words, hours apart, some from next door or without naming the place. */
export async function plantParen(db: Db, { nu, aantal = 200 }: { nu: Date; aantal?: number }): Promise<readonly Paar[]> {
  const toeval = createToeval(4106);
  const plekken = await listPlekken(db);
  const producten = new Map((await db.product.findMany({ select: { id: true, code: true } })).map(({ id, code }) => [code, id]));
  const melders = await db.persoon.findMany({ where: { soort: "medewerker", demo: false }, select: { id: true }, orderBy: { email: "asc" }, take: 100 });
  const paren = Array.from({ length: aantal }, (_, i): Paar => {
    const nr = i % ZAKEN.length;
    const { product, waar, teksten } = ZAKEN[nr]!;
    const plek = toeval.pick(plekken.filter(WAAR[waar]!));
    const [een, twee] = [toeval.int(0, teksten.length - 1), toeval.int(1, teksten.length - 1)];
    const andere = teksten[(een + twee) % teksten.length]!;
    const kans = toeval.int(1, 100);
    const buren = plekken.filter(({ ouderId, id }) => ouderId === plek.ouderId && id !== plek.id);
    const hoe = VER.test(product) && kans <= 20 && buren.length > 0 ? "buren" : kans > 20 && kans <= 32 && plek.ouderId ? "verdieping" : kans > 32 && kans <= 44 && plek.code ? "code" : "zelfde";
    const tweedePlek = { zelfde: plek.id, buren: buren.length > 0 ? toeval.pick(buren).id : plek.id, verdieping: plek.ouderId, code: null }[hoe];
    const getypt = toeval.int(1, 4) === 1 ? mistype(andere) : andere;
    return { zaak: nr, plek, tekst: teksten[een]!, tweede: hoe === "code" ? `${plek.code}: ${getypt}` : getypt, tweedePlek, hoe, meldingId: newId() };
  });
  await db.melding.createMany({
    data: paren.map(({ zaak, plek, tekst, meldingId }) => {
      const melderId = toeval.pick(melders).id;
      const op = new Date(nu.getTime() - toeval.int(20, 30 * 60) * 60_000);
      return { id: meldingId, onderwerp: tekst.slice(0, 80), omschrijving: tekst, kwis: "S", kwisVoorstel: {}, kanaal: "portaal", productId: producten.get(ZAKEN[zaak]!.product) ?? null, locatieId: plek.id, melderId, ingevoerdDoorId: melderId, ontvangenOp: op, gewijzigdOp: op };
    }),
  });
  return paren;
}
