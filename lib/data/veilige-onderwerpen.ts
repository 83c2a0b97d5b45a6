import { listOnderwerpwoorden, nameForVreemde, type VreemdOnderwerp } from "@/lib/domain/dubbel/veilig-onderwerp";
import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";

/** Which of these words are part of the name of somebody here. */
async function findNaamdelen(db: Db | Tx, woorden: readonly string[]): Promise<ReadonlySet<string>> {
  if (woorden.length === 0) return new Set();
  const rows = await db.$queryRaw<{ deel: string }[]>(steady(sql`
    SELECT DISTINCT deel FROM (SELECT unnest(string_to_array(translate(lower(naam), 'áàâäãåéèêëíìîïóòôöõúùûüçñ-', 'aaaaaaeeeeiiiiooooouuuucn '), ' ')) AS deel FROM persoon) d WHERE length(deel) >= 3 AND deel = ANY (${[...woorden]}::text[])`));
  return new Set(rows.map(({ deel }) => deel));
}

/**
 * What a stranger, or who came along with "Geldt ook voor mij", may read of each subject that somebody else wrote: the
 * subject when nothing in it leads to a person, else the name of the product. Every door to a stranger asks here.
 */
export async function readVeiligeOnderwerpen(db: Db | Tx, zaken: readonly VreemdOnderwerp[]): Promise<string[]> {
  const naamdelen = await findNaamdelen(db, [...new Set(zaken.flatMap(({ onderwerp }) => listOnderwerpwoorden(onderwerp)))]);
  return zaken.map((zaak) => nameForVreemde(zaak, naamdelen));
}
