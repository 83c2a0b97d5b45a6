import { listPlekken } from "@/lib/queries/portaal/list-plekken";
import { findContext } from "@/lib/web/context";

/** Places for the field "Waar is het?", while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ fout: "U bent niet meer ingelogd." }, { status: 401 });
  return Response.json({ items: await listPlekken(ctx, new URL(request.url).searchParams.get("zoek") ?? "") });
}
