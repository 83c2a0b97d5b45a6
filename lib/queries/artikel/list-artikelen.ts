import { artikelVisibleSql } from "@/lib/data/artikel-zoeken";
import type { Context } from "@/lib/data/context";
import { emptySql, sql } from "@/lib/data/sql";
import type { ArtikelGroep } from "@/lib/domain/artikel/artikel";
import type { GevondenArtikel } from "./find-artikelen";

const MEESTE = 300;

/** All articles that the actor may read, by title; of one group when that is given. */
export function listArtikelen({ db, actor }: Context, groep: ArtikelGroep | null): Promise<GevondenArtikel[]> {
  return db.$queryRaw<GevondenArtikel[]>(sql`
    SELECT a.code, v.titel, a.groep, v.inleiding FROM artikel a JOIN artikel_versie v ON v.artikel_id = a.id AND v.nummer = a.live
    WHERE ${artikelVisibleSql(actor)} ${groep === null ? emptySql : sql`AND a.groep = ${groep}`} ORDER BY lower(v.titel), a.code LIMIT ${MEESTE}`);
}
