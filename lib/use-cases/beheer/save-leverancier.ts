import { LeverancierInput } from "@/lib/contracts/beheer/leverancier";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds or changes a leverancier; opdrachten go to its mail address. */
export async function saveLeverancier(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.teams")) return err({ code: "geen-recht", recht: "beheer.teams" });
  const input = parseInput(LeverancierInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "leverancier", id, versie, velden,
    prive: ["email", "telefoon", "contactpersoon"],
    uniek: { naam: { veld: "naam", reden: "Er is al een leverancier met deze naam." } },
    find: (tx, zoekId) => tx.leverancier.findUnique({ where: { id: zoekId }, select: { versie: true, naam: true, email: true, telefoon: true, contactpersoon: true } }),
    create: (tx, data) => tx.leverancier.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.leverancier.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}
