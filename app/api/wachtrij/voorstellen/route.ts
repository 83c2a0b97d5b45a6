import { ok } from "@/lib/domain/shared/result";
import { findHoofdvoorstellen } from "@/lib/queries/samen/find-hoofdvoorstellen";
import { answerJson } from "@/lib/web/answer-json";

/** Meldingen that came in together about one thing; asked for after the list has come, never with it. */
export function GET(): Promise<Response> {
  return answerJson(async (ctx) => {
    const found = await findHoofdvoorstellen(ctx);
    return found.ok ? ok({ voorstellen: found.value }) : found;
  });
}
