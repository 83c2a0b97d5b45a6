import type { Db } from "@/lib/data/client";

/** The log of one clock: what was written in it, and how it stands. */
export type Klok = { readonly id: string; readonly soort: string; readonly niveau: string; readonly status: string; readonly log: readonly string[] };

const KLOKKEN = { orderBy: { id: "asc" }, select: { id: true, soort: true, niveau: true, status: true, opdrachtId: true, gebeurtenissen: { orderBy: { id: "asc" }, select: { soort: true } } } } as const;

/** A melding as the database has it, with what hangs on it. */
export async function readStand(db: Db, nummer: number) {
  const { klokken, ...melding } = await db.melding.findUniqueOrThrow({
    where: { nummer },
    include: { klokken: KLOKKEN, berichten: { orderBy: { op: "asc" } }, opdrachten: { orderBy: { nummer: "asc" } }, oordelen: true, gebeurtenissen: { orderBy: { id: "asc" }, select: { soort: true, opdrachtId: true } } },
  });
  const logs = klokken.map(({ gebeurtenissen, ...klok }) => ({ ...klok, log: gebeurtenissen.map(({ soort }) => soort) }));
  const of = (opdrachtId: string | null): Klok[] => logs.filter((klok) => klok.opdrachtId === opdrachtId);
  return { ...melding, vanKlant: of(null), vanOpdracht: (id: string) => of(id), alles: logs };
}
export type Stand = Awaited<ReturnType<typeof readStand>>;

/** What was added to each clock of this kind between two looks, and how the newest of them stands now. */
export function klokVerschil(voor: readonly Klok[], na: readonly Klok[], soort: string): { bij: string[]; status: string | undefined } {
  const bij = na.filter((klok) => klok.soort === soort).flatMap((klok) => klok.log.slice(voor.find(({ id }) => id === klok.id)?.log.length ?? 0));
  return { bij, status: na.filter((klok) => klok.soort === soort).at(-1)?.status };
}
