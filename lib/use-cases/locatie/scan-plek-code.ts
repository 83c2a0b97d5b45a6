import { can } from "@/lib/domain/authz/actor";
import { ANONIEM_LIMIETEN } from "@/lib/domain/locatie/anoniem-regels";
import { readPlekCode } from "@/lib/domain/locatie/plek-code";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { findPlekByCode } from "@/lib/data/find-plek-by-code";
import { checkAgainst, countAgainst } from "@/lib/data/limiet";
import { readOrganisatie } from "@/lib/data/organisatie-store";

export type GescandePlek = { readonly id: string; readonly code: string; readonly naam: string; readonly boven: string; readonly zonderAccount: boolean };

/**
 * The place behind a scanned label. Only wrong codes count against the network they come from: a hall full of people may
 * scan as it likes, and whoever tries codes is soon told to wait.
 */
export async function scanPlekCode({ db, actor }: Context, { code: getypt, netwerk }: { code: string; netwerk: string }): Promise<Result<GescandePlek, AppError>> {
  if (!can(actor, "referentie.read")) return err({ code: "geen-recht", recht: "referentie.read" });
  const limiet = { sleutel: `plekcode:${netwerk}`, ...ANONIEM_LIMIETEN.raden };
  const vrij = await checkAgainst(db, limiet);
  if (!vrij.ok) return err({ code: "te-veel", wachtSeconden: vrij.wachtSeconden });
  const code = readPlekCode(getypt);
  const plek = code && (await findPlekByCode(db, code));
  if (!plek) {
    await countAgainst(db, limiet);
    return err({ code: "niet-gevonden", wat: "plek" });
  }
  const delen = plek.pad.split(" › ");
  const { meldenZonderAccount } = await readOrganisatie(db);
  return ok({ id: plek.id, code, naam: delen.at(-1) ?? plek.naam, boven: delen.slice(0, -1).join(", "), zonderAccount: meldenZonderAccount });
}
