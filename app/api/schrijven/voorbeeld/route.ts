import { z } from "zod";
import { parseInput } from "@/lib/contracts/parse-input";
import { tekst } from "@/lib/contracts/velden";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err } from "@/lib/domain/shared/result";
import { env } from "@/lib/env";
import { getMailVoorbeeld } from "@/lib/queries/schrijven/get-mail-voorbeeld";
import { answerJson } from "@/lib/web/answer-json";
import { readJson } from "@/lib/web/api/read-body";
import { isOwnOrigin } from "@/lib/web/own-origin";

const Input = z.strictObject({ nummer: z.int().min(1).max(2_147_483_647), brief: z.enum(["bericht", "vraag"]), tekst: tekst(10_000, "Schrijf eerst een bericht.") });

/** The mail that the klant would get. POST, because what is being written has no place in an address or a log. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ melding: "Deze aanvraag komt niet van onze eigen pagina." }, { status: 403 });
  return answerJson(async (ctx) => {
    const body = await readJson(request);
    if (!body.ok) return err(ongeldig("tekst", "Schrijf eerst een bericht."));
    const input = parseInput(Input, body.value);
    return input.ok ? getMailVoorbeeld(ctx, { ...input.value, appUrl: env.APP_URL }) : input;
  });
}
