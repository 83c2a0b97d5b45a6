import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { MAX_BULK, type BulkActie, type BulkItem, type BulkUitslag } from "@/lib/domain/wachtrij/bulk";
import { describeError } from "@/lib/i18n/fouten";
import type { Context } from "@/lib/data/context";
import { informKlant } from "./inform-klant";
import { MELDING_COMMANDS } from "./melding-commands";
import { noteMelding } from "./note-melding";

type Gedaan = { readonly herstelpunt?: string };
type Invoer = Readonly<Record<string, unknown>>;

/** At the same time: enough to keep the database busy, few enough to leave connections to colleagues. */
const NAAST = 4;

/** The command of one by one; a message goes with any version, as it does there. */
function runOne(ctx: Context, actie: BulkActie, { item, invoer }: { item: BulkItem; invoer: Invoer }): Promise<Result<Gedaan, AppError>> {
  if (actie === "bericht") return informKlant(ctx, item.nummer, invoer);
  if (actie === "notitie") return noteMelding(ctx, item.nummer, invoer);
  return MELDING_COMMANDS[actie](ctx, item.nummer, { ...invoer, versie: item.versie });
}

/**
 * Does one action on a selection: every melding in a transaction of its own, so one that is refused takes no other
 * along. Answers per melding how it went, in the order that was asked.
 */
export async function runBulk(ctx: Context, actie: BulkActie, { items, invoer }: { items: readonly BulkItem[]; invoer: Invoer }): Promise<Result<BulkUitslag[], AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const uitslag: BulkUitslag[] = [];
  for (let vanaf = 0; vanaf < Math.min(items.length, MAX_BULK); vanaf += NAAST) {
    const deel = items.slice(vanaf, vanaf + NAAST);
    uitslag.push(...(await Promise.all(deel.map(async (item) => toUitslag(item, await runOne(ctx, actie, { item, invoer }))))));
  }
  return ok(uitslag);
}

/** A wrong field is told with its own sentence: in a selection there is no field beside which it could stand. */
function toUitslag({ nummer }: BulkItem, result: Result<Gedaan, AppError>): BulkUitslag {
  if (result.ok) return { nummer, uitkomst: "gedaan", ...(result.value.herstelpunt ? { herstelpunt: result.value.herstelpunt } : {}) };
  const { error } = result;
  if (error.code === "inmiddels-gewijzigd") return { nummer, uitkomst: "ingehaald", reden: "Iemand anders wijzigde deze melding net. Bekijk haar eerst." };
  return { nummer, uitkomst: "geweigerd", reden: error.code === "ongeldig" ? error.fouten[0]?.reden ?? describeError(error) : describeError(error) };
}
