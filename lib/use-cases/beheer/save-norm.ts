import { NormInput } from "@/lib/contracts/beheer/norm";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { isKalender } from "./check-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

const DUBBEL = { veld: "soort", reden: "Voor deze combinatie is er al een norm. Wijzig die." } as const;

/** Adds or changes a promised time. Running clocks keep theirs: a promise is not changed afterwards. */
export async function saveNorm(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kalenders")) return err({ code: "geen-recht", recht: "beheer.kalenders" });
  const input = parseInput(NormInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "norm", id, versie, velden,
    uniek: { norm_eenmalig: DUBBEL, kwis: DUBBEL },
    find: (tx, zoekId) => tx.norm.findUnique({ where: { id: zoekId }, select: { versie: true, kwis: true, prioriteit: true, soort: true, waarde: true, eenheid: true, kalenderCode: true } }),
    check: async (tx) => (!velden.kalenderCode || (await isKalender(tx, velden.kalenderCode)) ? null : ongeldig("kalenderCode", "Kies een kalender uit de lijst.")),
    create: (tx, data) => tx.norm.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.norm.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}
