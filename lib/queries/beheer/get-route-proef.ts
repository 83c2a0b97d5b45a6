import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { RouteProefInput } from "@/lib/contracts/beheer/routeringsregel";
import { parseInput } from "@/lib/contracts/parse-input";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { decideRoute } from "@/lib/domain/routering/decide-route";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type RouteProef = { readonly naar: string; readonly isLeverancier: boolean; readonly regelId: string | null; readonly uitleg: readonly string[] };

/** Where work for this product on this place would go now, and why, by the very function that routes meldingen. */
export async function getRouteProef({ db, actor }: Context, raw: unknown): Promise<Result<RouteProef, AppError>> {
  if (!hasRight(actor, "beheer.routering")) return err({ code: "geen-recht", recht: "beheer.routering" });
  const input = parseInput(RouteProefInput, raw);
  if (!input.ok) return input;
  const { productId, locatieId } = input.value;
  const stam = await loadStamgegevens(db);
  const locatie = locatieId ? await db.locatie.findUnique({ where: { id: locatieId }, select: { padIds: true } }) : null;
  const product = productId ? stam.productById.get(productId) ?? null : null;
  const route = decideRoute({ regels: stam.regels, product, locatiePad: locatie?.padIds ?? [], standaardTeamId: stam.servicedeskId });
  const leverancier = route.leverancierId ? await db.leverancier.findUnique({ where: { id: route.leverancierId }, select: { naam: true } }) : null;
  const naar = leverancier?.naam ?? stam.teams.get(route.teamId ?? "")?.naam ?? "Servicedesk";
  return ok({ naar, isLeverancier: leverancier !== null, regelId: route.regelId, uitleg: route.uitleg });
}
