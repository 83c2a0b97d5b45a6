import { getVoorstel } from "@/lib/queries/intake/get-voorstel";
import { answerJson } from "@/lib/web/answer-json";
import { readJson } from "@/lib/web/api/read-body";
import { isOwnOrigin } from "@/lib/web/own-origin";

/** A proposal for a text. POST, because what somebody says on the phone has no place in an address or a log. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    return getVoorstel(ctx, body.ok ? (body.value as { tekst?: unknown } | null)?.tekst : undefined);
  });
}
