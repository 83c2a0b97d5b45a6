import { parseNummer } from "@/lib/format/nummer";
import { getTriage } from "@/lib/queries/wachtrij/get-triage";
import { answerJson } from "@/lib/web/answer-json";

/** One melding as triage shows it: `?nummer=M10001`. */
export function GET(request: Request): Promise<Response> {
  const nummer = parseNummer(new URL(request.url).searchParams.get("nummer") ?? "");
  return answerJson((ctx) => getTriage(ctx, nummer?.soort === "melding" ? nummer.nummer : 0));
}
