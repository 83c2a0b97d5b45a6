import { ok } from "@/lib/domain/shared/result";
import { findProducten } from "@/lib/queries/intake/find-producten";
import { answerJson } from "@/lib/web/answer-json";

/** Products to choose from while typing. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async (ctx) => {
    const found = await findProducten(ctx, new URL(request.url).searchParams.get("zoek") ?? "");
    return found.ok ? ok({ items: found.value.map(({ code, naam, groep }) => ({ waarde: code, label: naam, uitleg: `${code} · ${groep}` })) }) : found;
  });
}
