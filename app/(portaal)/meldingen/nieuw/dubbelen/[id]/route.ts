import { getDubbelFoto } from "@/lib/queries/dubbel/get-dubbel-foto";
import { miniatuurResponse } from "@/lib/web/bijlage-response";
import { findContext } from "@/lib/web/context";

/** The picture on a card, for as long as that card may be shown. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const ctx = await findContext();
  const bytes = ctx && (await getDubbelFoto(ctx, (await params).id));
  return bytes ? miniatuurResponse(bytes) : new Response(null, { status: 404 });
}
