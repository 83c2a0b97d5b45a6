import { parseMaand } from "@/lib/domain/mandaat/parse-maand";
import { exportGebarenboek } from "@/lib/queries/mandaat/get-gebarenboek";
import { countExport } from "@/lib/use-cases/sturen/count-export";
import { requireScreen } from "@/lib/web/context";

const plain = (tekst: string, status: number, headers: Record<string, string> = {}) => new Response(tekst, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });

/** The ledger of one month as file; counts among the exports of an hour. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await requireScreen("sturen.export");
  const maand = parseMaand(new URL(request.url).searchParams.get("maand") ?? undefined, ctx.now());
  const stream = exportGebarenboek(ctx, maand);
  if (!stream.ok) return plain("Deze lijst bestaat niet.", 404);
  const geteld = await countExport(ctx);
  if (!geteld.ok) return geteld.error.code === "te-veel" ? plain(`U hebt dit uur al vijf lijsten opgehaald. Over ${Math.ceil(geteld.error.wachtSeconden / 60)} minuten kan het weer.`, 429, { "retry-after": String(geteld.error.wachtSeconden) }) : plain("Deze lijst bestaat niet.", 404);
  let tekst = "";
  for await (const deel of stream.value) tekst += deel;
  return new Response(tekst, { headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="vrije-ruimte-${maand.code}.csv"` } });
}
