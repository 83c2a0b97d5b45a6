import { listCollegas } from "@/lib/queries/portaal/list-collegas";
import { findContext } from "@/lib/web/context";

/** Colleagues to choose from while typing, without oneself. Who is not signed in learns nothing. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ items: [] }, { status: 401 });
  const items = await listCollegas(ctx, new URL(request.url).searchParams.get("zoek") ?? "");
  return Response.json({ items: items.filter(({ waarde }) => waarde !== ctx.actor.id) });
}
