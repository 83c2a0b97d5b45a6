import { LocatieInput } from "@/lib/contracts/beheer/locatie";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { checkLocatieOuder } from "./check-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds, renames or moves a place. The paths of everything below follow in the same transaction. */
export async function saveLocatie(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.locaties")) return err({ code: "geen-recht", recht: "beheer.locaties" });
  const input = parseInput(LocatieInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "locatie", id, versie, velden,
    uniek: { naam: { veld: "naam", reden: "Hier is al een locatie met deze naam." }, ouder_id: { veld: "naam", reden: "Hier is al een locatie met deze naam." } },
    find: (tx, zoekId) => tx.locatie.findUnique({ where: { id: zoekId }, select: { versie: true, naam: true, soort: true, code: true, ouderId: true } }),
    check: (tx) => checkLocatieOuder(tx, id, velden),
    create: (tx, data) => tx.locatie.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.locatie.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}
