import { listAttenties } from "@/lib/queries/attenties/list-attenties";
import { readAttenties } from "@/lib/use-cases/attenties/read-attenties";
import { bodyResponse, troubleResponse } from "@/lib/web/api/handle-call";
import { errorResponse, jsonResponse, problemResponse } from "@/lib/web/api/problem";
import { readJson } from "@/lib/web/api/read-body";
import { findContext } from "@/lib/web/context";
import { isOwnOrigin } from "@/lib/web/own-origin";

export const dynamic = "force-dynamic";

const PAD = "/api/attenties";
type Context = NonNullable<Awaited<ReturnType<typeof findContext>>>;

/** What stands behind the bell of who is signed in. */
export const GET = (): Promise<Response> => withContext(async (ctx) => jsonResponse(await listAttenties(ctx)));

/** Marks lines as read: { ids } or, without ids, all. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return problemResponse(PAD, { slug: "geen-recht", title: "U mag dit niet doen", status: 403, detail: "Deze aanvraag komt niet van onze eigen pagina." });
  return withContext(async (ctx) => {
    const body = await readJson(request);
    if (!body.ok) return bodyResponse(PAD, body.error);
    const result = await readAttenties(ctx, body.value);
    return result.ok ? jsonResponse(result.value) : errorResponse(PAD, result.error);
  });
}

async function withContext(answer: (ctx: Context) => Promise<Response>): Promise<Response> {
  try {
    const ctx = await findContext();
    return ctx ? await answer(ctx) : problemResponse(PAD, { slug: "niet-aangemeld", title: "U bent niet ingelogd", status: 401, detail: "Log in en probeer het opnieuw." });
  } catch (error) {
    return troubleResponse(error, PAD);
  }
}
