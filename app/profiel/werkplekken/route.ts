import { listWerkplekken } from "@/lib/queries/toegang/list-werkplekken";
import { findContext } from "@/lib/web/context";

/** Places to choose from while typing. Who is not signed in learns nothing. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ items: [] }, { status: 401 });
  return Response.json({ items: await listWerkplekken(ctx, new URL(request.url).searchParams.get("zoek") ?? "") });
}
