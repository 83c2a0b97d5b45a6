import { listCollegas } from "@/lib/queries/portaal/list-collegas";
import { findContext } from "@/lib/web/context";

/** People of the own afdeling, for a question that asks for a person. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ fout: "U bent niet meer ingelogd." }, { status: 401 });
  return Response.json({ items: await listCollegas(ctx, new URL(request.url).searchParams.get("zoek") ?? "") });
}
