import { getLogo } from "@/lib/queries/beheer/get-logo";
import { getDb } from "@/lib/web/database";

/** The logo of the house. Its address changes with its content, so browsers may keep it; it can do nothing but be a picture. */
export async function GET(): Promise<Response> {
  const png = await getLogo(getDb());
  if (!png) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(new Uint8Array(png), {
    headers: {
      "content-type": "image/png", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "public, max-age=31536000, immutable", "content-disposition": "inline; filename=\"logo.png\"",
    },
  });
}
