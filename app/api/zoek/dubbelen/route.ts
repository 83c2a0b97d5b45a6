import { toDeskDubbel } from "@/components/frontoffice/desk-dubbel";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok } from "@/lib/domain/shared/result";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { findDubbelenDesk } from "@/lib/queries/dubbel/find-dubbelen-desk";
import { findDubbelenVan } from "@/lib/queries/dubbel/find-dubbelen-van";
import { answerJson } from "@/lib/web/answer-json";
import { readJson } from "@/lib/web/api/read-body";
import { isOwnOrigin } from "@/lib/web/own-origin";

const tekst = (waarde: unknown): string | null => (typeof waarde === "string" && waarde !== "" ? waarde : null);

/** What is probably the same, for the desk: of a text that is being registered, or of a melding by its number. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    if (!body.ok || typeof body.value !== "object" || body.value === null) return err(ongeldig("tekst", "Stuur een tekst of een nummer."));
    const vraag = body.value as Readonly<Record<string, unknown>>;
    const found = typeof vraag["nummer"] === "number"
      ? await findDubbelenVan(ctx, vraag["nummer"])
      : await findDubbelenDesk(ctx, { tekst: tekst(vraag["tekst"]) ?? "", locatieId: tekst(vraag["locatieId"]), productCode: tekst(vraag["productCode"]), kwis: KWIS.find((soort) => soort === vraag["kwis"]) ?? null });
    return found.ok ? ok({ dubbelen: found.value.map((dubbel) => toDeskDubbel(dubbel, ctx.now())) }) : found;
  });
}
