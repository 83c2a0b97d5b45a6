import { hasRight } from "@/lib/domain/authz/actor";
import { IMPORT_SOORTEN } from "@/lib/domain/import/import-soort";
import { writeVoorbeeld } from "@/lib/domain/import/voorbeelden";
import { findContext } from "@/lib/web/context";

/** An example file to fill in. */
export async function GET(_request: Request, { params }: { params: Promise<{ soort: string }> }): Promise<Response> {
  const [ctx, { soort: gevraagd }] = [await findContext(), await params];
  const soort = IMPORT_SOORTEN.find((bekend) => bekend === gevraagd);
  if (!ctx || !soort || !hasRight(ctx.actor, "beheer.importeren")) return new Response("Niet gevonden", { status: 404 });
  return new Response(writeVoorbeeld(soort), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="voorbeeld-${soort}.csv"`, "x-content-type-options": "nosniff", "cache-control": "private, no-store" },
  });
}
