import type { KwisOutput } from "@/lib/contracts/api/rekenen";
import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { proposeIndeling as proposeOver } from "../intake/propose-indeling";

/** What the text says: kind with the words that counted, danger, and the products it may be about. Makes no record. */
export async function proposeIndeling(ctx: Context, tekst: string): Promise<Result<KwisOutput, AppError>> {
  if (!hasRight(ctx.actor, "kwis.propose")) return err({ code: "geen-recht", recht: "kwis.propose" });
  const voorstel = proposeOver(await loadStamgegevens(ctx.db), tekst);
  const { kwis, zekerheid, alternatieven, ook, woorden, spoed } = voorstel.kwis;
  return ok({ kwis, zekerheid, alternatieven: [...alternatieven], ook, woorden: [...woorden], spoed, producten: voorstel.producten.map(({ code, naam, zekerheid: kans }) => ({ code, naam, zekerheid: kans })) });
}
