import { AfdelingInput } from "@/lib/contracts/beheer/afdeling";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { checkAfdelingHoofd, checkAfdelingOuder } from "./check-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds or changes an afdeling; it never falls under itself. */
export async function saveAfdeling(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.personen")) return err({ code: "geen-recht", recht: "beheer.personen" });
  const input = parseInput(AfdelingInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "afdeling", id, versie, velden,
    uniek: { naam: { veld: "naam", reden: "Er is al een afdeling met deze naam." }, code: { veld: "code", reden: "Er is al een afdeling met deze code." } },
    find: (tx, zoekId) => tx.afdeling.findUnique({ where: { id: zoekId }, select: { versie: true, naam: true, code: true, kostenplaats: true, ouderId: true, hoofdId: true } }),
    check: async (tx) => (await checkAfdelingOuder(tx, id, velden.ouderId)) ?? checkAfdelingHoofd(tx, velden.hoofdId),
    create: (tx, data) => tx.afdeling.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.afdeling.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}
