import { ok } from "@/lib/domain/shared/result";
import { findLocaties } from "@/lib/queries/intake/find-locaties";
import { answerJson } from "@/lib/web/answer-json";

/** Places to choose from while typing. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async (ctx) => {
    const found = await findLocaties(ctx, new URL(request.url).searchParams.get("zoek") ?? "");
    return found.ok ? ok({ items: found.value.map(({ id, pad }) => ({ waarde: id, label: pad })) }) : found;
  });
}
