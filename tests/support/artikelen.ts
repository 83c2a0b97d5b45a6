import type { ArtikelGroep, Zichtbaar } from "@/lib/domain/artikel/artikel";
import { toZoektekst } from "@/lib/domain/artikel/zoekwoorden";
import type { Db } from "@/lib/data/client";
import { aPersoon } from "./personen";

type Wat = { readonly titel?: string; readonly inleiding?: string; readonly tekst?: string; readonly groep?: ArtikelGroep; readonly zichtbaar?: Zichtbaar; readonly code?: string };

let teller = 0;

/** A published article with one version, straight in the tables; answers its code and id. */
export async function anArtikel(db: Db, wat: Wat = {}): Promise<{ id: string; code: string }> {
  teller += 1;
  const { groep = "vraag-en-antwoord", zichtbaar = "openbaar", code = `artikel-${teller}-${Math.floor(performance.now())}` } = wat;
  const inhoud = { titel: wat.titel ?? "Koffie halen", inleiding: wat.inleiding ?? "Koffie staat op elke verdieping.", tekst: wat.tekst ?? "Druk op de knop." };
  const { id: eigenaarId } = await aPersoon(db, { rollen: ["frontoffice"] });
  const op = new Date("2026-01-05T09:00:00Z");
  const { id } = await db.artikel.create({ data: { code, groep, zichtbaar, eigenaarId, herzienOp: new Date("2030-01-01"), gewijzigdOp: op, ...inhoud } });
  await db.artikelVersie.create({ data: { artikelId: id, nummer: 1, doorId: eigenaarId, op, ...inhoud } });
  await db.artikel.update({ where: { id }, data: { status: "gepubliceerd", live: 1, versie: { increment: 1 }, zoekKop: toZoektekst(inhoud.titel), zoekTekst: toZoektekst(`${inhoud.inleiding} ${inhoud.tekst}`) } });
  return { id, code };
}
