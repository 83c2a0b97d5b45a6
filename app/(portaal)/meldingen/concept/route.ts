import { APP_ERRORS, type AppError } from "@/lib/domain/shared/app-error";
import { removeConcept } from "@/lib/use-cases/concept/remove-concept";
import { saveConcept } from "@/lib/use-cases/concept/save-concept";
import { findContext } from "@/lib/web/context";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { sentenceOf } from "@/lib/web/upload-answer";
import { wieOf } from "@/lib/web/wie";

const MAX_TEKENS = 128 * 1024;

/** A page that is left behind hears no answer; one that stays goes on with the version. */
const refuse = (error: AppError): Response =>
  Response.json({ fout: sentenceOf(error), ...(error.code === "inmiddels-gewijzigd" ? { versie: error.versie } : {}) }, { status: APP_ERRORS[error.code].status });

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > MAX_TEKENS) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Keeps a form as it stands, for whose form it is: a page that was left open by somebody else is told that they are gone. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  const ctx = await findContext();
  if (!ctx || new URL(request.url).searchParams.get("wie") !== wieOf(ctx)) return refuse({ code: "niet-aangemeld" });
  const result = await saveConcept(ctx, await readJson(request));
  return result.ok ? Response.json(result.value) : refuse(result.error);
}

/** Throws an own draft away. */
export async function DELETE(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  const ctx = await findContext();
  if (!ctx || new URL(request.url).searchParams.get("wie") !== wieOf(ctx)) return refuse({ code: "niet-aangemeld" });
  const result = await removeConcept(ctx, { id: new URL(request.url).searchParams.get("id") ?? "" });
  return result.ok ? new Response(null, { status: 204 }) : refuse(result.error);
}
