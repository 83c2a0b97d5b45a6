import { findBijlageForOpdracht } from "@/lib/queries/bijlage/find-bijlage-for-opdracht";
import { bijlageResponse } from "@/lib/web/bijlage-response";
import { findLeverancierContext } from "@/lib/web/leverancier-context";

/** A file that the desk shares with the leverancier behind this link. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string; id: string }> }): Promise<Response> {
  const { token, id } = await params;
  const found = await findLeverancierContext(token);
  const bijlage = found && found.ctx.actor.soort === "leverancier" ? await findBijlageForOpdracht(found.ctx, { opdrachtId: found.ctx.actor.opdrachtId, id }) : null;
  return bijlage ? bijlageResponse(bijlage) : new Response("Dit bestand bestaat niet (meer).", { status: 404 });
}
