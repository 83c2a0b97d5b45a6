import { getBijlage } from "@/lib/queries/bijlage/get-bijlage";
import { bijlageResponse } from "@/lib/web/bijlage-response";
import { findContext } from "@/lib/web/context";

/** A file, for whoever may read the melding it hangs on. Nobody else learns that it exists. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const ctx = await findContext();
  const bijlage = ctx && (await getBijlage(ctx, (await params).id));
  return bijlage ? bijlageResponse(bijlage) : new Response("Dit bestand bestaat niet (meer), of het is niet voor u te zien.", { status: 404 });
}
