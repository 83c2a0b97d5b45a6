import type { Db } from "@/lib/data/client";

const OP = new Date("2026-01-05T09:00:00Z");

type MeldingRij = { melderId: string; kwis?: string; teamId?: string | null; betreftPersoonId?: string | null; betreftTeamId?: string | null };

/** A bare row, without clocks or history: for tests about which rows somebody sees. Answers its id. */
export async function createMeldingRij(db: Db, { melderId, kwis = "S", ...rest }: MeldingRij): Promise<string> {
  const { id } = await db.melding.create({
    select: { id: true },
    data: { melderId, ingevoerdDoorId: melderId, kwis, ...rest, onderwerp: "Rij", omschrijving: "Een rij.", kanaal: "api", kwisVoorstel: {}, ontvangenOp: OP, gewijzigdOp: OP },
  });
  return id;
}

/** A bare opdracht of a team. Answers its id. */
export async function createOpdrachtRij(db: Db, { meldingId, teamId }: { meldingId: string; teamId: string }): Promise<string> {
  const { id } = await db.opdracht.create({ select: { id: true }, data: { meldingId, teamId, aangebodenOp: OP, gewijzigdOp: OP } });
  return id;
}
