import { toZoekGroepen } from "@/components/portaal/zoek-groep";
import { ok } from "@/lib/domain/shared/result";
import { readMeldingNummer } from "@/lib/format/nummer";
import { zoekPlein } from "@/lib/queries/zoek/zoek-plein";
import { answerJson } from "@/lib/web/answer-json";

/** What the search box of the servicepagina offers while somebody types. */
export function GET(request: Request): Promise<Response> {
  const tekst = (new URL(request.url).searchParams.get("tekst") ?? "").slice(0, 500);
  return answerJson(async (ctx) => ok({ groepen: toZoekGroepen(await zoekPlein(ctx, { tekst, nummer: readMeldingNummer(tekst) })) }));
}
