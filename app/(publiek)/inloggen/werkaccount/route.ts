import type { NextRequest } from "next/server";
import { makeAuthPort } from "@/app/api/auth/auth-port";
import { startWerkaccount } from "@/lib/web/werkaccount";

/** Public: sends the browser to the login service of the organisation. Does not exist without one. */
export async function GET(request: NextRequest): Promise<Response> {
  return startWerkaccount(request, await makeAuthPort());
}
