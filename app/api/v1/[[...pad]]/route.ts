import { jsonResponse } from "@/lib/web/api/problem";
import { handleCall } from "@/lib/web/api/handle-call";
import { ENDPOINTS } from "../_endpoints/endpoints";
import { buildOpenApi } from "../_openapi/build-open-api";

export const dynamic = "force-dynamic";

const OPENAPI = "/api/v1/openapi.json";

/** Every call of the API comes in here; the table of endpoints says what exists. */
async function handle(request: Request): Promise<Response> {
  const isOpenApi = new URL(request.url).pathname === OPENAPI && (request.method === "GET" || request.method === "HEAD");
  if (isOpenApi) return jsonResponse(buildOpenApi(ENDPOINTS), { headers: { "Access-Control-Allow-Origin": "*" } });
  return handleCall(ENDPOINTS, request);
}

export { handle as GET, handle as POST, handle as PUT, handle as PATCH, handle as DELETE, handle as HEAD, handle as OPTIONS };
