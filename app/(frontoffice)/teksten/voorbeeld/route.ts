import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok } from "@/lib/domain/shared/result";
import { readMeldingNummer } from "@/lib/format/nummer";
import { getTekstWaarden } from "@/lib/queries/tekst/get-tekst-waarden";
import { answerJson } from "@/lib/web/answer-json";

/** What a text would fill in on one melding that the writer may see. */
export function GET(request: Request): Promise<Response> {
  const melding = new URL(request.url).searchParams.get("melding") ?? "";
  return answerJson(async (ctx) => {
    if (!hasRight(ctx.actor, "tekst.write")) return err({ code: "geen-recht", recht: "tekst.write" });
    if (melding === "") return ok({ waarden: {} });
    const nummer = readMeldingNummer(melding);
    const feiten = nummer === null ? null : await getTekstWaarden(ctx, nummer);
    return feiten ? ok({ waarden: feiten.waarden }) : err(ongeldig("melding", "Deze melding kennen wij niet, of u mag haar niet zien."));
  });
}
