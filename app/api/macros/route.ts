import { findMacros } from "@/lib/queries/tekst/find-macros";
import { answerJson } from "@/lib/web/answer-json";

/** The macros for one melding, the best first, each with what it would do now. */
export function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const nummer = Number(params.get("nummer"));
  return answerJson((ctx) => findMacros(ctx, { nummer: Number.isInteger(nummer) && nummer <= 2_147_483_647 ? nummer : -1, zoek: (params.get("zoek") ?? "").replaceAll("\0", "") }));
}
