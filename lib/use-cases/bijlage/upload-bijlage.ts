import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBijlage } from "@/lib/data/bijlage-store";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { prepareBestand, type Bestand } from "@/lib/storage/prepare-bestand";
import { countUpload } from "./count-upload";

export type Uploaded = { readonly id: string; readonly naam: string; readonly grootte: number; readonly beeld: boolean };

/**
 * Keeps a file of the signed-in person that belongs to no melding yet; `submitMelding` claims it. Nobody else
 * ever sees it, and after a day it is gone.
 */
export async function uploadBijlage(ctx: Context, bestand: Bestand): Promise<Result<Uploaded, AppError>> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "melding.submit")) return err({ code: "geen-recht", recht: "melding.submit" });
  const geteld = await countUpload(ctx, bestand.bytes.length);
  if (!geteld.ok) return geteld;
  const klaar = await prepareBestand(bestand);
  if (!klaar.ok) return klaar;
  const { bytes, miniatuur, ...rest } = klaar.value;
  return transact(ctx.db, async (tx) => {
    const rij = { ...rest, meldingId: null, opdrachtId: null, zichtbaar: "klant", delen: true, op: ctx.now() } as const;
    const id = await saveBijlage(tx, { actor: ctx.actor, rij, inhoud: { bytes, miniatuur } });
    return ok({ id, naam: rest.naam, grootte: bytes.length, beeld: miniatuur !== null });
  });
}
