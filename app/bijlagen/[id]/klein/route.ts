import { getMiniatuur } from "@/lib/queries/bijlage/get-bijlage";
import { miniatuurResponse } from "@/lib/web/bijlage-response";
import { findContext } from "@/lib/web/context";

/** The small picture of a photo, for lists. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const ctx = await findContext();
  const bytes = ctx && (await getMiniatuur(ctx, (await params).id));
  return bytes ? miniatuurResponse(bytes) : new Response(null, { status: 404 });
}
