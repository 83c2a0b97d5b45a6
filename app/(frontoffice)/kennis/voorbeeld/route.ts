import { parseOpmaak } from "@/lib/domain/artikel/parse-opmaak";
import { hasRight } from "@/lib/domain/authz/actor";
import { err, ok } from "@/lib/domain/shared/result";
import { readJson } from "@/lib/web/api/read-body";
import { answerJson } from "@/lib/web/answer-json";
import { isOwnOrigin } from "@/lib/web/own-origin";

const MEESTE_TEKENS = 20_000;

/** The text of an article as its readers will see it, while it is being written. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async ({ actor }) => {
    if (!hasRight(actor, "artikel.write")) return err({ code: "geen-recht", recht: "artikel.write" });
    const body = await readJson(request);
    const tekst = body.ok ? (body.value as { tekst?: unknown } | null)?.tekst : undefined;
    return ok({ blokken: parseOpmaak(typeof tekst === "string" ? tekst.slice(0, MEESTE_TEKENS) : "") });
  });
}
