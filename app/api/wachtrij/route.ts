import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { ok } from "@/lib/domain/shared/result";
import { countWeergaven } from "@/lib/queries/wachtrij/count-weergaven";
import { listGewijzigdeRijen, listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { answerJson } from "@/lib/web/answer-json";

const MAX_NUMMERS = 200;

function readNummers(text: string | null): number[] {
  return (text ?? "").split(",").map(Number).filter((nummer) => Number.isInteger(nummer) && nummer > 0 && nummer <= 2_147_483_647).slice(0, MAX_NUMMERS);
}

/** The rows of the wachtrij as data: a page, or with `nummers` only those rows; with `tellingen` the counts too. */
export function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const filters = readWachtrijFilters(params);
  return answerJson(async (ctx) => {
    const [lijst, tellingen] = await Promise.all([
      params.has("nummers") ? listGewijzigdeRijen(ctx, filters, readNummers(params.get("nummers"))) : listWachtrij(ctx, filters, { cursor: params.get("cursor") ?? undefined }),
      params.has("tellingen") ? countWeergaven(ctx) : ok(undefined),
    ]);
    if (!lijst.ok) return lijst;
    if (!tellingen.ok) return tellingen;
    return ok({ ...(Array.isArray(lijst.value) ? { gewijzigd: lijst.value } : lijst.value), tellingen: tellingen.value });
  });
}
