import { drawPlattegrond } from "@/lib/format/draw-plattegrond";
import { getPlattegrond } from "@/lib/queries/locatie/get-plattegrond";
import { findContext } from "@/lib/web/context";

/** The plan of a floor as a picture that pages refer to; for everybody who is signed in. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const ctx = await findContext();
  const plan = ctx && (await getPlattegrond(ctx, (await params).id));
  if (!plan) return new Response("Deze plattegrond is er niet.", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(drawPlattegrond(plan), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, max-age=3600",
    },
  });
}
