import { ongeldig } from "@/lib/domain/shared/app-error";
import { err } from "@/lib/domain/shared/result";
import { takeOverConcept } from "@/lib/use-cases/schrijven/take-over-concept";
import { answerJson } from "@/lib/web/answer-json";
import { readJson } from "@/lib/web/api/read-body";
import { isOwnOrigin } from "@/lib/web/own-origin";

/** Going on with what a colleague began to write. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    return body.ok ? takeOverConcept(ctx, body.value) : err(ongeldig("vanId", "Stuur wiens tekst u overneemt."));
  });
}
