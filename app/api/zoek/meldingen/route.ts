import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { ok } from "@/lib/domain/shared/result";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { answerJson } from "@/lib/web/answer-json";

/** Meldingen by number or words, for a field of the desk in which one is chosen. */
export function GET(request: Request): Promise<Response> {
  const zoek = new URL(request.url).searchParams.get("zoek")?.trim() ?? "";
  return answerJson(async (ctx) => {
    if (zoek === "") return ok({ items: [] });
    const found = await listWachtrij(ctx, readWachtrijFilters(new URLSearchParams({ zoek })), { limiet: 8 });
    return found.ok ? ok({ items: found.value.rijen.map(({ nummer, onderwerp, klant, status }) => ({ waarde: String(nummer), label: `M${nummer} ${onderwerp}`, uitleg: `${klant} · ${MELDING_STATUS[status].toLowerCase()}` })) }) : found;
  });
}
