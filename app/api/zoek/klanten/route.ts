import { ok } from "@/lib/domain/shared/result";
import { findKlanten } from "@/lib/queries/klant/find-klanten";
import { answerJson } from "@/lib/web/answer-json";

/** People to choose from while typing. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async (ctx) => {
    const found = await findKlanten(ctx, new URL(request.url).searchParams.get("zoek") ?? "");
    if (!found.ok) return found;
    return ok({ items: found.value.map(({ id, naam, functie, afdeling, telefoon }) => ({ waarde: id, label: naam, uitleg: [functie, afdeling, telefoon && `tel. ${telefoon}`].filter(Boolean).join(" · ") })) });
  });
}
