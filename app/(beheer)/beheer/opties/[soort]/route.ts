import { findKeuzes, ZOEK_SOORTEN } from "@/lib/queries/beheer/find-keuzes";
import { readParam } from "@/lib/queries/beheer/lijst-vraag";
import { findContext } from "@/lib/web/context";

/** Suggestions for the forms of beheer. Who is not signed in, or no beheerder, gets none. */
export async function GET(request: Request, { params }: { params: Promise<{ soort: string }> }): Promise<Response> {
  const ctx = await findContext();
  const gevraagd = (await params).soort;
  const soort = ZOEK_SOORTEN.find((bekend) => bekend === gevraagd);
  if (!ctx) return Response.json({ items: [] }, { status: 401 });
  if (!soort) return Response.json({ items: [] }, { status: 404 });
  const zoek = readParam({ zoek: new URL(request.url).searchParams.get("zoek") ?? "" }, "zoek");
  return Response.json({ items: await findKeuzes(ctx, soort, zoek) });
}
