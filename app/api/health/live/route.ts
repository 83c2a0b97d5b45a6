export const dynamic = "force-dynamic";

/** The process answers; says nothing about the database, so that an outage there restarts nobody. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
