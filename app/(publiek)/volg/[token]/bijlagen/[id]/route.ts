import { getBijlage, getMiniatuur } from "@/lib/queries/bijlage/get-bijlage";
import { isBijlageOf } from "@/lib/queries/volg/is-bijlage-of";
import { bijlageResponse, miniatuurResponse } from "@/lib/web/bijlage-response";
import { findVolgContext } from "@/lib/web/volg-context";

const notHere = () => new Response("Dit bestand bestaat niet (meer), of het is niet voor u te zien.", { status: 404 });

/** A file of the melding behind the link, and of no other melding of the same person. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string; id: string }> }): Promise<Response> {
  const { token, id } = await params;
  const found = await findVolgContext(token);
  if (!found || !(await isBijlageOf(found.ctx, { nummer: found.nummer, id }))) return notHere();
  if (new URL(request.url).searchParams.has("klein")) {
    const klein = await getMiniatuur(found.ctx, id);
    return klein ? miniatuurResponse(klein) : notHere();
  }
  const bijlage = await getBijlage(found.ctx, id);
  return bijlage ? bijlageResponse(bijlage) : notHere();
}
