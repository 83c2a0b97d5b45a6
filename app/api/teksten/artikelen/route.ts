import { ok } from "@/lib/domain/shared/result";
import { findVerwijzingen } from "@/lib/queries/tekst/find-verwijzingen";
import { answerJson } from "@/lib/web/answer-json";

/** Articles to point to while writing. */
export function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  return answerJson(async (ctx) => {
    const found = await findVerwijzingen(ctx, { zoek: (params.get("zoek") ?? "").replaceAll("\0", ""), voor: params.get("doel") === "intern" ? "intern" : "klant" });
    return found.ok ? ok({ items: found.value }) : found;
  });
}
