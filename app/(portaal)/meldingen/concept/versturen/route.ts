import type { z } from "zod";
import { parseInput } from "@/lib/contracts/parse-input";
import { SaveConceptInput } from "@/lib/contracts/concept/save-concept";
import { APP_ERRORS, ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { findContext } from "@/lib/web/context";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { sentenceOf } from "@/lib/web/upload-answer";
import { wieOf } from "@/lib/web/wie";
import type { Ctx } from "../../nieuw/meld-invoer";
import { readStart } from "../../nieuw/meld-stand";
import { judgeVragen, productOf } from "../../nieuw/meld-stappen";
import { describeVoorstel } from "../../nieuw/meld-voorstel";
import { sendMelding } from "../../nieuw/send-melding";

const Verzending = SaveConceptInput.pick({ sleutel: true, velden: true, bijlageIds: true });
type Verzending = z.output<typeof Verzending>;

const refuse = (error: AppError): Response => Response.json({ fout: sentenceOf(error) }, { status: APP_ERRORS[error.code].status });

function toForm({ sleutel, velden, bijlageIds }: Verzending): FormData {
  const form = new FormData();
  for (const [naam, waarde] of velden) form.append(naam, waarde);
  form.set("sleutel", sleutel);
  // Who was offline before the tiles came chose none of them.
  form.set("beslist", "ja");
  for (const id of bijlageIds) form.append("bijlageId", id);
  return form;
}

async function send(ctx: Ctx, verzending: Verzending): Promise<Response> {
  const form = toForm(verzending);
  const start = await readStart(ctx, form);
  const voorstel = await describeVoorstel(ctx, start.waarden);
  const vragen = judgeVragen({ start, voorstel });
  if (vragen) return refuse(ongeldig("vragen", vragen.fouten?.[0]?.reden ?? "Er is nog een vraag bij gekomen."));
  const result = await sendMelding(ctx, { ...start, voorstel }, { form, product: productOf(voorstel) });
  return result.ok ? Response.json(result.value, { status: 201 }) : refuse(result.error);
}

/** Sends what was written without a connection. The key of the form makes that it comes in once, however often it is tried. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  const ctx = await findContext();
  if (!ctx || new URL(request.url).searchParams.get("wie") !== wieOf(ctx)) return refuse({ code: "niet-aangemeld" });
  const input = parseInput(Verzending, await request.json().catch(() => null));
  return input.ok ? send(ctx, input.value) : refuse(input.error);
}
