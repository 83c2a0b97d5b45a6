import { toZoekGroepen } from "@/components/portaal/zoek-groep";
import { ok } from "@/lib/domain/shared/result";
import { readMeldingNummer } from "@/lib/format/nummer";
import { findRouteContext } from "@/lib/web/context";
import { zoekPlein } from "@/lib/queries/zoek/zoek-plein";
import { countZoekmis } from "@/lib/use-cases/artikel/count-zoekmis";
import { answerJson } from "@/lib/web/answer-json";

/** What the search box of the servicepagina offers while somebody types. */
export function GET(request: Request): Promise<Response> {
  const tekst = (new URL(request.url).searchParams.get("tekst") ?? "").slice(0, 500);
  return answerJson(async (ctx) => ok({ groepen: toZoekGroepen(await zoekPlein(ctx, { tekst, nummer: readMeldingNummer(tekst) })) }));
}

/** Somebody found nothing and went on to report it: the desk sees which words lead nowhere. */
export async function POST(request: Request): Promise<Response> {
  const found = await findRouteContext(request);
  if (!found.ok) return found.response;
  await countZoekmis(found.ctx, (await request.text()).slice(0, 500));
  return new Response(null, { status: 204 });
}
