import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { countFacetten } from "@/lib/queries/wachtrij/count-facetten";
import { answerJson } from "@/lib/web/answer-json";

/** How many each value of a filter would leave; asked when the filters open. */
export function GET(request: Request): Promise<Response> {
  const filters = readWachtrijFilters(new URL(request.url).searchParams);
  return answerJson((ctx) => countFacetten(ctx, filters));
}
