import { hasRight } from "@/lib/domain/authz/actor";
import type { KandidaatOordeel } from "@/lib/domain/kwis/leren/judge-kandidaat";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { retireActief } from "@/lib/data/kwis-model-store";
import { recordEvent } from "@/lib/data/record-event";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

type Afloop = { readonly versie: number; readonly oordeel: KandidaatOordeel; readonly gewichten: Uint8Array<ArrayBuffer> };

/**
 * Takes a learned version into use or turns it down, as judged. A version that is no candidate any more stays as it is:
 * the job may run twice.
 */
export async function settleKandidaat(ctx: Context, { versie, oordeel, gewichten }: Afloop): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kwis")) return err({ code: "geen-recht", recht: "beheer.kwis" });
  const settled = await transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const open = await tx.kwisModel.findFirst({ where: { versie, status: "kandidaat" }, select: { versie: true } });
    if (!open) return ok(null);
    const vorige = oordeel.beter ? await retireActief(tx) : null;
    await tx.kwisModel.update({
      where: { versie },
      data: { status: oordeel.beter ? "actief" : "afgewezen", klaarOp: now, actiefOp: oordeel.beter ? now : null, uitkomst: oordeel.uitkomst, cijfers: { v: 1, ...oordeel.cijfers }, gewichten: oordeel.beter ? gewichten : null },
    });
    if (vorige !== null) await recordEvent(ctx, tx, { soort: "beheer.gewijzigd", op: now, onderwerp: { soort: "kwis-model", id: String(versie) }, gegevens: { velden: ["versie"], van: [String(vorige)], naar: [String(versie)] } });
    return ok(null);
  });
  forgetStamgegevens(ctx.db);
  return settled;
}
