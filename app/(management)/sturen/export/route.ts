import { LijstInput } from "@/lib/contracts/sturen/lijst-input";
import { resolvePeriode } from "@/lib/domain/kpi/periode";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { KANAAL, MELDING_STATUS } from "@/lib/i18n/teksten";
import type { Kanaal, MeldingStatus } from "@/lib/domain/melding/status";
import { exportMeldingen } from "@/lib/queries/sturen/export-meldingen";
import { countExport } from "@/lib/use-cases/sturen/count-export";
import { requireScreen } from "@/lib/web/context";

const woorden = { status: (code: string) => MELDING_STATUS[code as MeldingStatus], kanaal: (code: string) => KANAAL[code as Kanaal] };
const notFoundResponse = () => new Response("Deze lijst bestaat niet.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });

const tooManyResponse = (seconden: number) => new Response(`U hebt dit uur al vijf lijsten opgehaald. Over ${Math.ceil(seconden / 60)} minuten kan het weer.`, { status: 429, headers: { "content-type": "text/plain; charset=utf-8", "retry-after": String(seconden) } });

/** A list as file. The next page is read only when the browser has taken the one before. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await requireScreen("sturen.export");
  const { na: _na, ...vraag } = Object.fromEntries(new URL(request.url).searchParams);
  const gelezen = LijstInput.safeParse(vraag);
  if (!gelezen.success) return notFoundResponse();
  const { van, tot, lijst, groep, kwis, kanaal } = gelezen.data;
  const vandaag = toDag(ctx.now().getTime());
  const periode = van !== undefined && tot !== undefined ? { van, tot } : resolvePeriode("maand", vandaag);
  const stream = exportMeldingen(ctx, { lijst, groep, kwis, kanaal, periode }, woorden);
  if (!stream.ok) return notFoundResponse();
  const geteld = await countExport(ctx);
  if (!geteld.ok) return geteld.error.code === "te-veel" ? tooManyResponse(geteld.error.wachtSeconden) : notFoundResponse();
  return new Response(toBody(stream.value), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="meldingen-${lijst}-${formatDatum(vandaag)}.csv"` },
  });
}

function toBody(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else if (value) controller.enqueue(encoder.encode(value));
    },
    async cancel() { await chunks.return(undefined); },
  });
}
