import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { readUpload } from "@/lib/web/read-upload";
import { backTo, refusal, sentenceOf } from "@/lib/web/upload-answer";
import { findVolgContext } from "@/lib/web/volg-context";

/** Takes files on the melding behind a link from a mail. Outside the proxy, which would cut a large body off. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  // The link is judged before anything is read: 25 MB of a stranger need not stand in memory first.
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const found = await findVolgContext(token);
  if (found?.soort !== "volg") return new Response("Deze link werkt niet meer.", { status: 404 });
  const upload = await readUpload(request);
  if (!upload.ok) return new Response(sentenceOf(upload.error), { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
  let fout: AppError | null = upload.value.bestanden.length === 0 ? ongeldig("bestand", "Kies eerst een bestand.") : null;
  let toegevoegd = 0;
  for (const bestand of upload.value.bestanden) {
    const result = await attachBijlage(found.ctx, found.nummer, { bestand });
    if (!result.ok) { fout = result.error; break; }
    toegevoegd += 1;
  }
  return backTo(`/volg/${token}`, fout ? refusal(fout) : { toegevoegd: String(toegevoegd) });
}
