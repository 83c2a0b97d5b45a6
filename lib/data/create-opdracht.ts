import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { selectNorm } from "@/lib/domain/sla/norm";
import type { Tx } from "./client";
import type { Context } from "./context";
import { startKlokken, type NieuweKlok } from "./klok-store";
import type { MeldingForChange } from "./melding-store";
import { recordEvent } from "./record-event";
import type { Stamgegevens } from "./stamgegevens";

type Nieuw = { readonly melding: MeldingForChange; readonly teamId: string | null; readonly leverancierId: string | null; readonly toelichting: string | null; readonly now: Date; readonly stam: Stamgegevens };

/**
 * Makes an opdracht for one team or one leverancier with its own clock (OLA or contract), started at the offer,
 * never later than the klant was promised.
 */
export async function createOpdracht(ctx: Context, tx: Tx, nieuw: Nieuw): Promise<Result<{ id: string; nummer: number; uitvoerder: string }, AppError>> {
  const { melding, teamId, leverancierId, toelichting, now, stam } = nieuw;
  const where = { actief: true, id: teamId ?? leverancierId ?? "" };
  const uitvoerder = teamId ? await tx.team.findFirst({ where, select: { naam: true } }) : await tx.leverancier.findFirst({ where, select: { naam: true } });
  if (!uitvoerder) return err(ongeldig(teamId ? "teamId" : "leverancierId", teamId ? "Dit team kennen wij niet." : "Deze leverancier kennen wij niet."));

  const opdracht = await tx.opdracht.create({
    select: { id: true, nummer: true },
    data: { meldingId: melding.id, teamId, leverancierId, toelichting, aangebodenOp: now, gewijzigdOp: now, uiterlijk: melding.uiterlijkGereed },
  });
  const product = melding.productId ? stam.productById.get(melding.productId) ?? null : null;
  const norm = selectNorm({ soort: "gereed", kwis: melding.kwis, prioriteit: melding.prioriteit, product, normen: stam.normen });
  const klokken: NieuweKlok[] = norm ? [{ soort: "gereed", niveau: teamId ? "team" : "leverancier", norm, startOp: now, opdrachtId: opdracht.id }] : [];
  startKlokken(tx, melding.id, { klokken, stam });
  await recordEvent(ctx, tx, { soort: "opdracht.aangeboden", op: now, meldingId: melding.id, opdrachtId: opdracht.id, gegevens: { nummer: opdracht.nummer, uitvoerder: uitvoerder.naam } });
  return ok({ ...opdracht, uitvoerder: uitvoerder.naam });
}
