import { RIJEN } from "../rijen";

export const dynamic = "force-dynamic";

export function GET() {
  return Response.json(RIJEN[0]);
}
