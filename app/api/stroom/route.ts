import { findCurrentSessie } from "@/lib/web/context";
import { openStroom } from "@/lib/web/stroom/open-stroom";
import { readPositie } from "@/lib/web/stroom/positie";
import { getHub } from "@/lib/web/stroom/process-hub";

/** Server-sent events for who is signed in: numbers and versions of what changed in sight, and the bell. */
export async function GET(request: Request): Promise<Response> {
  const sessie = await findCurrentSessie();
  if (!sessie) return new Response(null, { status: 401 });
  // A browser that lost the line says where it was; a fresh page says where it was made.
  const vanaf = readPositie(request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("na"));
  const stroom = openStroom(getHub(), { actor: sessie.actor, sessieHash: sessie.idHash, vanaf }, request.signal);
  // Next flushes after every piece, compressed or not; a proxy in front is asked not to hold events back either.
  return new Response(stroom, { headers: { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" } });
}
