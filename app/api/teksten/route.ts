import { TEKST_DOELEN } from "@/lib/domain/tekst/standaardtekst";
import { findTeksten } from "@/lib/queries/tekst/find-teksten";
import { answerJson } from "@/lib/web/answer-json";
import { ok } from "@/lib/domain/shared/result";

/** The standaardteksten for one melding and one reader, the best first, with the facts of the melding filled in. */
export function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const doel = TEKST_DOELEN.find((een) => een === params.get("doel")) ?? "klant";
  return answerJson(async (ctx) => {
    const found = await findTeksten(ctx, { nummer: Number(params.get("nummer")), doel, zoek: (params.get("zoek") ?? "").replaceAll("\0", "") });
    return found.ok ? ok({ items: found.value }) : found;
  });
}
