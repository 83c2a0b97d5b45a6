import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { ruleOf } from "@/lib/domain/authz/permissions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type Keuze = { readonly id: string; readonly naam: string };
export type WachtrijKeuzes = { readonly teams: readonly Keuze[]; readonly leveranciers: readonly Keuze[]; readonly eigenaren: readonly Keuze[]; readonly gebouwen: readonly Keuze[] };

/** What the forms and filters of the desk choose from: teams and leveranciers for work, people who may own, buildings. */
export async function listKeuzes({ db, actor }: Context): Promise<Result<WachtrijKeuzes, AppError>> {
  if (!hasRight(actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const select = { id: true, naam: true } as const;
  const [teams, leveranciers, eigenaren, gebouwen] = await Promise.all([
    db.team.findMany({ where: { actief: true }, select, orderBy: { naam: "asc" } }),
    db.leverancier.findMany({ where: { actief: true }, select, orderBy: { naam: "asc" } }),
    db.persoon.findMany({ where: { actief: true, rollen: { some: { rol: { in: [...ruleOf("melding.take").rollen] } } } }, select, orderBy: { naam: "asc" }, take: 200 }),
    db.locatie.findMany({ where: { actief: true, soort: { in: ["vestiging", "gebouw", "terrein", "buiten"] } }, select, orderBy: { pad: "asc" }, take: 200 }),
  ]);
  return ok({ teams, leveranciers, eigenaren, gebouwen });
}
