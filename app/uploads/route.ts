import { APP_ERRORS, ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { removeLooseBijlage } from "@/lib/use-cases/bijlage/remove-loose-bijlage";
import { uploadBijlage, type Uploaded } from "@/lib/use-cases/bijlage/upload-bijlage";
import { findRouteContext, type RouteContext } from "@/lib/web/context";
import { isTeGroot, readUpload, type Upload } from "@/lib/web/read-upload";
import { readReturnPath } from "@/lib/web/return-path";
import { backTo, refusal, sentenceOf } from "@/lib/web/upload-answer";
import { parseNummer } from "@/lib/format/nummer";

const wantsJson = (request: Request) => request.headers.get("accept")?.includes("application/json") ?? false;

function refuse(error: AppError): Response {
  const headers = error.code === "te-veel" ? { "retry-after": String(error.wachtSeconden) } : undefined;
  return Response.json({ fout: sentenceOf(error) }, { status: isTeGroot(error) ? 413 : APP_ERRORS[error.code].status, headers });
}

type Context = Extract<RouteContext, { ok: true }>["ctx"];

/** On a melding when the form names one, else loose; stops at the first file that is refused. */
async function keep(ctx: Context, { form, bestanden }: Upload): Promise<{ klaar: Partial<Uploaded>[]; fout: AppError | null }> {
  const opgegeven = form.get("nummer");
  const nummer = typeof opgegeven === "string" ? parseNummer(opgegeven) : null;
  const zichtbaar = form.get("zichtbaar");
  const klaar: Partial<Uploaded>[] = [];
  if (typeof opgegeven === "string" && opgegeven !== "" && nummer?.soort !== "melding") return { klaar, fout: { code: "niet-gevonden", wat: "melding" } };
  for (const bestand of bestanden) {
    const options = { bestand, ...(zichtbaar === "klant" || zichtbaar === "intern" ? { zichtbaar } as const : {}) };
    const result = nummer?.soort === "melding" ? await attachBijlage(ctx, nummer.nummer, options) : await uploadBijlage(ctx, bestand);
    if (!result.ok) return { klaar, fout: result.error };
    klaar.push(result.value);
  }
  return { klaar, fout: null };
}

/** Takes files: for a melding that is being written, or onto one that exists (`nummer`). Works as a plain form too. */
export async function POST(request: Request): Promise<Response> {
  const found = await findRouteContext(request);
  if (!found.ok) return wantsJson(request) ? refuse({ code: "niet-aangemeld" }) : found.response;
  const upload = await readUpload(request);
  if (!upload.ok) return wantsJson(request) ? refuse(upload.error) : new Response(sentenceOf(upload.error), { status: isTeGroot(upload.error) ? 413 : 400 });
  const { klaar, fout } = upload.value.bestanden.length === 0
    ? { klaar: [], fout: ongeldig("bestand", "Kies eerst een bestand.") } : await keep(found.ctx, upload.value);
  if (wantsJson(request)) return fout ? refuse(fout) : Response.json({ bijlagen: klaar }, { status: 201 });
  return backTo(readReturnPath(upload.value.form.get("terug")) ?? "/", fout ? refusal(fout) : { toegevoegd: String(klaar.length), bijlage: klaar.map(({ id }) => id).join(",") });
}

/** Takes an own loose upload back, before it hangs on a melding. */
export async function DELETE(request: Request): Promise<Response> {
  const found = await findRouteContext(request);
  if (!found.ok) return refuse({ code: "niet-aangemeld" });
  const result = await removeLooseBijlage(found.ctx, { id: new URL(request.url).searchParams.get("id") ?? "" });
  return result.ok ? new Response(null, { status: 204 }) : refuse(result.error);
}
