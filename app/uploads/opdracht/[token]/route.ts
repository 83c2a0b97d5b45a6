import { getMeldingNummerOfOpdracht } from "@/lib/queries/leverancier/get-melding-nummer-of-opdracht";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { findLeverancierContext } from "@/lib/web/leverancier-context";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { readUpload } from "@/lib/web/read-upload";
import { backTo, refusal } from "@/lib/web/upload-answer";

/** Photos of the work by the leverancier behind the link, hung on its own opdracht. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  const { token } = await params;
  const found = await findLeverancierContext(token);
  const nummer = found && (await getMeldingNummerOfOpdracht(found.ctx, found.nummer));
  if (!found || nummer === null) return new Response("Deze link werkt niet meer.", { status: 404 });
  const goBack = (outcome: Readonly<Record<string, string>>): Response => backTo(`/opdracht/${token}`, outcome);
  const upload = await readUpload(request);
  if (!upload.ok) return goBack(refusal(upload.error));
  if (upload.value.bestanden.length === 0) return goBack(refusal(ongeldig("bestand", "Kies eerst een foto.")));
  for (const bestand of upload.value.bestanden) {
    const result = await attachBijlage(found.ctx, nummer, { bestand });
    if (!result.ok) return goBack(refusal(result.error));
  }
  return goBack({ toegevoegd: String(upload.value.bestanden.length) });
}
