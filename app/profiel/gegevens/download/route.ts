import { exportMijnGegevens } from "@/lib/queries/volg/export-mijn-gegevens";
import { countGegevens } from "@/lib/use-cases/toegang/count-gegevens";
import { requireScreen } from "@/lib/web/context";
import { downloadResponse, tooManyDownloads } from "@/lib/web/download-response";

/** Everything that is kept about the signed-in person, as one file. */
export async function GET(): Promise<Response> {
  const ctx = await requireScreen("profiel.eigen");
  const stream = exportMijnGegevens(ctx);
  if (!stream.ok) return new Response("Dit bestaat niet.", { status: 404 });
  const geteld = await countGegevens(ctx);
  if (!geteld.ok) return tooManyDownloads(geteld.error.code === "te-veel" ? geteld.error.wachtSeconden : 3600);
  return downloadResponse(stream.value, { type: "application/json", naam: "mijn-gegevens.json" });
}
