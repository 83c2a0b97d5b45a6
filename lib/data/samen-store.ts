import type { Tx } from "./client";
import { sql, steady } from "./sql";

type Hoofd = { readonly id: string; readonly nummer: number; readonly versie: number };

const findById = async (tx: Tx, id: string, lock: boolean): Promise<Hoofd> => {
  const [row] = await tx.$queryRaw<Hoofd[]>(lock ? steady(sql`SELECT id, nummer, versie FROM melding WHERE id = ${id}::uuid FOR UPDATE`) : steady(sql`SELECT id, nummer, versie FROM melding WHERE id = ${id}::uuid`));
  if (!row) throw new Error(`melding ${id} is gone, while another refers to it`);
  return row;
};

/** The hoofdmelding that another went up in; a foreign key says that it is there. */
export const findHoofd = (tx: Tx, id: string): Promise<Hoofd> => findById(tx, id, false);
/** The same, held until the transaction ends, with its version by then. */
export const lockById = (tx: Tx, id: string): Promise<Hoofd> => findById(tx, id, true);

/** What a melding belonged to before it went up in its hoofdmelding, by the history of the last time. */
export async function findEerderVerwant(tx: Tx, meldingId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ eerder: string | null }[]>(steady(sql`
    SELECT g.gegevens->>'eerderVerwant' AS eerder FROM gebeurtenis g WHERE g.melding_id = ${meldingId}::uuid AND g.soort = 'melding.geannuleerd' ORDER BY g.id DESC LIMIT 1`));
  return row?.eerder ?? null;
}
