import { TeamInput } from "@/lib/contracts/beheer/team";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { checkDienstdomein, checkLaatsteServicedesk } from "./check-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds or changes a team. The last servicedesk team stays one, as every melding needs a desk. */
export async function saveTeam(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.teams")) return err({ code: "geen-recht", recht: "beheer.teams" });
  const input = parseInput(TeamInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "team", id, versie, velden,
    uniek: { naam: { veld: "naam", reden: "Er is al een team met deze naam." } },
    find: (tx, zoekId) => tx.team.findUnique({ where: { id: zoekId }, select: { versie: true, naam: true, soort: true, dienstdomeinCode: true, email: true, telefoon: true } }),
    check: async (tx, huidig) => (await checkDienstdomein(tx, velden.dienstdomeinCode))
      ?? (huidig && id && huidig.soort === "servicedesk" && velden.soort !== "servicedesk" ? checkLaatsteServicedesk(tx, id) : null),
    create: (tx, data) => tx.team.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.team.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}
