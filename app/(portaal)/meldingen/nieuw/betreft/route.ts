import { listBetreft } from "@/lib/queries/portaal/list-betreft";
import { findContext } from "@/lib/web/context";

/** Teams and people of the services, for whom a klacht is about. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ fout: "U bent niet meer ingelogd." }, { status: 401 });
  return Response.json({ items: await listBetreft(ctx, new URL(request.url).searchParams.get("zoek") ?? "") });
}
