import { isTeSnel } from "@/lib/domain/locatie/anoniem-regels";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";
import { scanPlekCode } from "@/lib/use-cases/locatie/scan-plek-code";
import { submitAnoniem } from "@/lib/use-cases/melding/submit-anoniem";
import { getGastContext } from "@/lib/web/gast-context";
import { networkOf } from "@/lib/web/network-of";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { gemeldPath, packPoging, POGING_COOKIE, readGeopend } from "@/lib/web/plek-formulier";
import { readUpload } from "@/lib/web/read-upload";
import { sentenceOf } from "@/lib/web/upload-answer";

type Velden = { readonly omschrijving: string; readonly naam: string; readonly email: string };

const seeOther = (location: string, cookie: string): Response => new Response(null, { status: 303, headers: { location, "set-cookie": cookie } });
const cookieOf = (code: string, waarde: string, seconden: number): string => `${POGING_COOKIE}=${waarde}; Path=/q/${code}; Max-Age=${seconden}; HttpOnly; SameSite=Lax`;

/** Back to the form with all that was typed, and what is wrong with it. */
function refuse(code: string, velden: Velden, error: AppError): Response {
  const fouten = error.code === "ongeldig" ? error.fouten : [];
  return seeOther(`/q/${code}`, cookieOf(code, packPoging({ ...velden, fouten, melding: describeError(error) }), 600));
}

const textOf = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde : ""; };

/** Programs fill in what people do not see, and are done before people have read the page. A person just presses again. */
function findProgram(form: FormData, code: string): AppError | null {
  if (textOf(form, "aanvulling") !== "") return ongeldig("omschrijving", "Laat het laatste vak leeg en verstuur uw melding nog een keer.");
  return isTeSnel(readGeopend(code, form.get("geopend")), Date.now()) ? ongeldig("omschrijving", "Dat ging wel heel snel. Klopt uw tekst? Verstuur uw melding dan nog een keer.") : null;
}

/** Takes the short form of a labelled place with its photos, in one plain request: it works without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
  const ctx = await getGastContext();
  const netwerk = networkOf(request.headers.get("x-forwarded-for"));
  // The label is judged before anything is read: 25 MB of a stranger need not stand in memory first.
  const scan = await scanPlekCode(ctx, { code: new URL(request.url).searchParams.get("code") ?? "", netwerk });
  if (!scan.ok || !scan.value.zonderAccount) return new Response("Op deze plek kunt u niet zonder account melden.", { status: scan.ok || scan.error.code !== "te-veel" ? 404 : 429, headers: { "content-type": "text/plain; charset=utf-8" } });
  const { code } = scan.value;
  const upload = await readUpload(request);
  if (!upload.ok) return new Response(`${sentenceOf(upload.error)} Ga terug: uw tekst staat er nog.`, { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
  const { form, bestanden } = upload.value;
  const velden = { omschrijving: textOf(form, "omschrijving"), naam: textOf(form, "naam"), email: textOf(form, "email") };
  const program = findProgram(form, code);
  if (program) return refuse(code, velden, program);
  const result = await submitAnoniem(ctx, { ...velden, sleutel: textOf(form, "sleutel") }, { code, netwerk, fotos: bestanden });
  return result.ok ? seeOther(gemeldPath(code, result.value), cookieOf(code, "", 0)) : refuse(code, velden, result.error);
}
