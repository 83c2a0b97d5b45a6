import { getSplitsing } from "@/lib/queries/samen/get-splitsing";
import { answerJson } from "@/lib/web/answer-json";
import { readNummers } from "@/lib/web/frontoffice/read-nummers";

/** What a melding may be split into, and what can go along. */
export function GET(request: Request): Promise<Response> {
  const nummer = readNummers(new URL(request.url).searchParams.get("nummer"))[0] ?? 0;
  return answerJson((ctx) => getSplitsing(ctx, nummer));
}
