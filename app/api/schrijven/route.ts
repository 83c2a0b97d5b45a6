import { err, ok } from "@/lib/domain/shared/result";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { getSchrijfplek } from "@/lib/queries/schrijven/get-schrijfplek";
import { saveSchrijfconcept } from "@/lib/use-cases/schrijven/save-schrijfconcept";
import { answerJson } from "@/lib/web/answer-json";
import { readJson } from "@/lib/web/api/read-body";
import { isOwnOrigin } from "@/lib/web/own-origin";

/** What is being written on a melding: one's own drafts, and those of colleagues. */
export function GET(request: Request): Promise<Response> {
  const nummer = Number(new URL(request.url).searchParams.get("nummer"));
  return answerJson((ctx) => getSchrijfplek(ctx, Number.isInteger(nummer) ? nummer : -1));
}

/** Keeps what somebody is writing, a moment after the last key. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    if (!body.ok) return err(ongeldig("tekst", "Stuur wat er geschreven is."));
    const saved = await saveSchrijfconcept(ctx, body.value);
    return saved.ok ? ok({}) : saved;
  });
}
