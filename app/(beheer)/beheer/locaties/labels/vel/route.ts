import { can } from "@/lib/domain/authz/actor";
import { env } from "@/lib/env";
import { drawLabelvel } from "@/lib/format/draw-labelvel";
import { listLabels } from "@/lib/queries/locatie/list-labels";
import { findContext } from "@/lib/web/context";
import { readHuis } from "@/lib/web/shell";

const plain = (tekst: string, status: number) => new Response(tekst, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" } });

/** A sheet of labels to print, for the chosen places or for all of a building or floor. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await findContext();
  if (!ctx || !can(ctx.actor, "beheer.locaties")) return plain("Niet gevonden", 404);
  const query = new URL(request.url).searchParams;
  const gekozen = query.getAll("plek");
  const labels = await listLabels(ctx, { onder: query.get("onder") ?? "", werkplekken: query.get("werkplekken") === "ja", ...(gekozen.length > 0 ? { ids: gekozen } : {}) });
  if (labels.length === 0) return plain("Hier zijn geen plekken om een label voor te maken. Ga terug en kies een gebouw of verdieping.", 404);
  const { organisatie } = await readHuis();
  const pdf = await drawLabelvel({ labels, adres: env.APP_URL, organisatie: organisatie.naam });
  return new Response(new Uint8Array(pdf), {
    headers: { "content-type": "application/pdf", "content-disposition": 'attachment; filename="labels.pdf"', "x-content-type-options": "nosniff", "cache-control": "private, no-store" },
  });
}
