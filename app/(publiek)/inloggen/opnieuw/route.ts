import { APP_ERRORS, type AppError } from "@/lib/domain/shared/app-error";
import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { getClock, getDb } from "@/lib/web/database";
import { readHerkomst } from "@/lib/web/herkomst";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { writeSessionCookie } from "@/lib/web/session-cookie";
import { sentenceOf } from "@/lib/web/upload-answer";
import { findWie } from "@/lib/web/wie";

const MAX_TEKENS = 10_000;
const refuse = (error: AppError): Response => Response.json({ fout: sentenceOf(error) }, { status: APP_ERRORS[error.code].status });

/** Public: signs in from a page that stays open, with the same command and the same limits as the login page. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  const fields = new URLSearchParams((await request.text()).slice(0, MAX_TEKENS));
  const result = await signIn({ db: getDb(), now: await getClock() }, { email: fields.get("email"), wachtwoord: fields.get("wachtwoord") }, await readHerkomst());
  if (!result.ok) return refuse(result.error);
  await writeSessionCookie(result.value.sessieId);
  const wie = await findWie(result.value.sessieId);
  return wie ? Response.json(wie) : refuse({ code: "niet-aangemeld" });
}
