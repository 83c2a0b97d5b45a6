import { randomUUID } from "node:crypto";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { uploadBijlage } from "@/lib/use-cases/bijlage/upload-bijlage";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { findRouteContext, type Context } from "@/lib/web/context";
import { readUpload, type Upload } from "@/lib/web/read-upload";
import { refusal } from "@/lib/web/upload-answer";

const SLEUTEL = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const text = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde.trim() : ""; };
const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/** What somebody of a team saw or was asked, with photo and place: registered on the channel eigen_constatering. */
export async function POST(request: Request): Promise<Response> {
  const found = await findRouteContext(request);
  if (!found.ok) return found.response;
  const upload = await readUpload(request);
  const melding = upload.ok ? await register(found.ctx, upload.value) : upload;
  if (melding.ok) return seeOther(`/werk/nieuw?gemeld=${melding.value}`);
  const veld = melding.error.code === "ongeldig" ? melding.error.fouten[0]?.veld : undefined;
  return seeOther(`/werk/nieuw?${new URLSearchParams({ ...refusal(melding.error), ...(veld ? { veld } : {}) })}`);
}

async function register(ctx: Context, { form, bestanden }: Upload): Promise<Result<string, AppError>> {
  const bijlageIds: string[] = [];
  for (const bestand of bestanden) {
    const kept = await uploadBijlage(ctx, bestand);
    if (!kept.ok) return kept;
    bijlageIds.push(kept.value.id);
  }
  const [locatieId, melderId, plaatsTekst] = [text(form, "locatieId"), text(form, "melderId"), text(form, "plaats")];
  const melding = await submitMelding(ctx, {
    omschrijving: text(form, "omschrijving"), kanaal: "eigen_constatering", bijlageIds,
    ...(locatieId ? { locatieId } : plaatsTekst ? { plaatsTekst } : {}), ...(melderId ? { melderId } : {}),
  }, { sleutel: SLEUTEL.test(text(form, "sleutel")) ? text(form, "sleutel") : randomUUID(), deur: "scherm" });
  return melding.ok ? ok(melding.value.nummer) : melding;
}
