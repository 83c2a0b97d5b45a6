import { toDubbelKaart } from "@/components/portaal/dubbel-kaart";
import { ok } from "@/lib/domain/shared/result";
import { answerJson } from "@/lib/web/answer-json";
import { readJson } from "@/lib/web/api/read-body";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { readWaarden, resolvePlek } from "../meld-invoer";
import { findMeldDubbelen } from "../meld-dubbelen";

/** What was probably reported already, while somebody types. POST, because what they type has no place in an address or a log. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    const velden = body.ok && typeof body.value === "object" && body.value !== null ? Object.entries(body.value) : [];
    const form = new FormData();
    for (const [naam, waarde] of velden) if (typeof waarde === "string") form.set(naam, waarde);
    const waarden = readWaarden(form);
    const dubbelen = await findMeldDubbelen(ctx, waarden, await resolvePlek(ctx, waarden));
    return ok({ kaarten: dubbelen.map((dubbel) => toDubbelKaart(dubbel, ctx.now())) });
  });
}
