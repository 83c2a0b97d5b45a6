import { RIJEN } from "../rijen";

export const dynamic = "force-dynamic";

export function GET() {
  return Response.json({ items: RIJEN });
}
