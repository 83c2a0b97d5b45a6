import { readGereedheid } from "@/lib/web/readiness";

export const dynamic = "force-dynamic";

/** May this instance get traffic? 503 names the part that is missing. */
export async function GET(): Promise<Response> {
  const stand = await readGereedheid();
  if (stand === "klaar") return Response.json({ status: "ok" });
  return Response.json({ status: `wacht op ${stand}` }, { status: 503, headers: { "retry-after": "2" } });
}
