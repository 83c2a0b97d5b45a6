import { ProfielInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { can } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Keeps what a person may change about themselves: telephone and workplace. Name, address and roles are beheer's. */
export async function saveProfiel(ctx: Context, raw: unknown): Promise<Result<{ versie: number }, AppError>> {
  if (!can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  const input = parseInput(ProfielInput, raw);
  if (!input.ok) return input;
  const { telefoon, werkplekId, versie } = input.value;
  return transact(ctx.db, async (tx) => {
    if (werkplekId && !(await tx.locatie.findFirst({ where: { id: werkplekId, actief: true }, select: { id: true } }))) {
      return err(ongeldig("werkplekId", "Kies een plek uit de lijst."));
    }
    const { count } = await tx.persoon.updateMany({
      where: { id: ctx.actor.id, versie },
      data: { telefoon: telefoon ?? null, werkplekId: werkplekId ?? null, versie: { increment: 1 } },
    });
    if (count > 0) return ok({ versie: versie + 1 });
    const now = await tx.persoon.findUnique({ where: { id: ctx.actor.id }, select: { versie: true } });
    return err({ code: "inmiddels-gewijzigd", versie: now?.versie ?? versie });
  });
}
