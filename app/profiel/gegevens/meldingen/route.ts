import type { MeldingStatus } from "@/lib/domain/melding/status";
import { MELDING_STATUS_KLANT } from "@/lib/i18n/teksten";
import { exportMijnMeldingen } from "@/lib/queries/volg/export-mijn-gegevens";
import { countGegevens } from "@/lib/use-cases/toegang/count-gegevens";
import { requireScreen } from "@/lib/web/context";
import { downloadResponse, tooManyDownloads } from "@/lib/web/download-response";

const woorden = { status: (code: string) => MELDING_STATUS_KLANT[code as MeldingStatus] };

/** The own meldingen for a spreadsheet. */
export async function GET(): Promise<Response> {
  const ctx = await requireScreen("profiel.eigen");
  const stream = exportMijnMeldingen(ctx, woorden);
  if (!stream.ok) return new Response("Dit bestaat niet.", { status: 404 });
  const geteld = await countGegevens(ctx);
  if (!geteld.ok) return tooManyDownloads(geteld.error.code === "te-veel" ? geteld.error.wachtSeconden : 3600);
  return downloadResponse(stream.value, { type: "text/csv", naam: "mijn-meldingen.csv" });
}
