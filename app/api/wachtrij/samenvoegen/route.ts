import { previewSamenvoegen } from "@/lib/queries/samen/preview-samenvoegen";
import { answerJson } from "@/lib/web/answer-json";
import { readNummers } from "@/lib/web/frontoffice/read-nummers";

/** What merging these meldingen would do, for the desk to see before it presses. */
export function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  return answerJson((ctx) => previewSamenvoegen(ctx, { hoofd: readNummers(params.get("hoofd"))[0] ?? null, nummers: readNummers(params.get("nummers")) }));
}
