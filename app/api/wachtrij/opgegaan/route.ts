import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok } from "@/lib/domain/shared/result";
import { listOpgegaan } from "@/lib/queries/samen/list-opgegaan";
import { answerJson } from "@/lib/web/answer-json";
import { readNummers } from "@/lib/web/frontoffice/read-nummers";

/** What went up in a melding, with the words and files of who wrote them. */
export function GET(request: Request): Promise<Response> {
  const nummer = readNummers(new URL(request.url).searchParams.get("nummer"))[0];
  return answerJson(async (ctx) => {
    if (nummer === undefined) return err(ongeldig("nummer", "Noem een melding."));
    const found = await listOpgegaan(ctx, nummer);
    return found.ok ? ok({ meldingen: found.value }) : found;
  });
}
