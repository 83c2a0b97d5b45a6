import { ok } from "@/lib/domain/shared/result";
import { suggestArtikelen } from "@/lib/queries/artikel/suggest-artikelen";
import { readJson } from "@/lib/web/api/read-body";
import { answerJson } from "@/lib/web/answer-json";
import { isOwnOrigin } from "@/lib/web/own-origin";

/** Articles that may help while somebody writes. POST, because what is written has no place in an address or a log. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    const tekst = body.ok ? (body.value as { tekst?: unknown } | null)?.tekst : undefined;
    return ok({ items: typeof tekst === "string" ? await suggestArtikelen(ctx, tekst) : [] });
  });
}
