import { getVoorstel } from "@/lib/queries/intake/get-voorstel";
import { answerJson } from "@/lib/web/answer-json";

/** A proposal for a text. POST, because what somebody says on the phone has no place in an address or a log. */
export async function POST(request: Request): Promise<Response> {
  const body = (await request.json().catch(() => null)) as { tekst?: unknown } | null;
  return answerJson((ctx) => getVoorstel(ctx, body?.tekst));
}
