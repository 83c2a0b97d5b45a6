import { getPlanKeuze, getPlanVerdieping } from "@/lib/queries/locatie/get-plan-keuze";
import { findContext } from "@/lib/web/context";

/** What the plan in the form shows: its buildings and floors, or one floor with its rooms. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx) return Response.json({ fout: "U bent niet meer ingelogd." }, { status: 401 });
  const query = new URL(request.url).searchParams;
  const verdieping = query.get("verdieping");
  const antwoord = verdieping === null ? await getPlanKeuze(ctx, query.get("plek") ?? "") : await getPlanVerdieping(ctx, verdieping);
  return antwoord ? Response.json(antwoord) : Response.json({ fout: "Deze plattegrond is er niet." }, { status: 404 });
}
