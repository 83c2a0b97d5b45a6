import { ok } from "@/lib/domain/shared/result";
import { findSnel } from "@/lib/queries/wachtrij/find-snel";
import { answerJson } from "@/lib/web/answer-json";

/** What the search box of the desk offers while typing. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async (ctx) => {
    const found = await findSnel(ctx, new URL(request.url).searchParams.get("zoek") ?? "");
    return found.ok ? ok({ items: found.value.map(({ pad, label, uitleg }) => ({ waarde: pad, label, uitleg })) }) : found;
  });
}
