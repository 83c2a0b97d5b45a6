import { MandaatkaderInput } from "@/lib/contracts/mandaat/mandaat";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds or changes the frame of a role. What was given already stays given; from now on the new frame holds. */
export async function saveMandaatkader(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.mandaat")) return err({ code: "geen-recht", recht: "beheer.mandaat" });
  const input = parseInput(MandaatkaderInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "mandaatkader", id, versie, velden,
    uniek: { rol: { veld: "rol", reden: "Deze rol heeft al een kader. Wijzig dat." } },
    find: (tx, zoekId) => tx.mandaatkader.findUnique({ where: { id: zoekId }, select: { versie: true, rol: true, perGevalCent: true, perMaandCent: true, gebaren: true } }),
    create: (tx, data) => tx.mandaatkader.create({ data: { ...data, gebaren: [...data.gebaren] }, select: { id: true } }),
    update: (tx, where, data) => tx.mandaatkader.updateMany({ where, data: { ...data, gebaren: [...data.gebaren], versie: { increment: 1 } } }),
  });
}
