import { listCollegas } from "@/lib/queries/volg/list-collegas";
import { findContext } from "@/lib/web/context";

/** Colleagues to choose from while typing: name and department. Who is not signed in learns nothing. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ items: [] }, { status: 401 });
  return Response.json({ items: await listCollegas(ctx, new URL(request.url).searchParams.get("zoek") ?? "") });
}
