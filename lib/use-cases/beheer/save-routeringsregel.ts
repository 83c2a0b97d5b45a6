import { RouteringsregelInput } from "@/lib/contracts/beheer/routeringsregel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { checkRegelVerwijzingen } from "./check-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

const DUBBEL = { veld: "productId", reden: "Er is al een actieve regel voor dit product of deze groep op deze plaats. Wijzig die regel, of kies een andere plaats." } as const;

/** Adds or changes a rule that sends work somewhere. Two active rules for the same product and place contradict and are refused. */
export async function saveRouteringsregel(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.routering")) return err({ code: "geen-recht", recht: "beheer.routering" });
  const input = parseInput(RouteringsregelInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "routeringsregel", id, versie, velden,
    uniek: { routeringsregel_eenmalig: DUBBEL, product_id: DUBBEL, groep: DUBBEL, locatie_id: DUBBEL },
    find: (tx, zoekId) => tx.routeringsregel.findUnique({ where: { id: zoekId }, select: { versie: true, productId: true, groep: true, locatieId: true, teamId: true, leverancierId: true, volgorde: true, toelichting: true } }),
    check: (tx) => checkRegelVerwijzingen(tx, velden),
    create: (tx, data) => tx.routeringsregel.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.routeringsregel.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}
