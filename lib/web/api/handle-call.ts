import "server-only";
import { classifyDbError } from "@/lib/data/classify-db-error";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";
import { parseInput } from "@/lib/contracts/parse-input";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { env } from "@/lib/env";
import { getClock, getDb } from "@/lib/web/database";
import { logError } from "@/lib/web/log-error";
import { isTeGroot } from "@/lib/web/read-upload";
import { findKeyActor } from "./authenticate";
import { findApiLimiet } from "./api-limiet";
import type { Endpoint } from "./endpoint";
import { matchPath } from "./match-path";
import { errorResponse, jsonResponse, problemResponse } from "./problem";
import { readJson, type BodyError } from "./read-body";

const PREFIX = "/api/v1";

/**
 * Answers one call in the fixed order of judgement (interface.md §6): key, limit, method, body, syntax, then what
 * the command says. Never a stack trace; a database that is away is 503 with a time to come back.
 */
export async function handleCall(endpoints: readonly Endpoint[], request: Request): Promise<Response> {
  const instance = new URL(request.url).pathname;
  try {
    return await judge(endpoints, request, instance);
  } catch (error) {
    return troubleResponse(error, instance);
  }
}

async function judge(endpoints: readonly Endpoint[], request: Request, instance: string): Promise<Response> {
  const db = getDb();
  const actor = await findKeyActor(db, request.headers.get("authorization"));
  if (!actor) return errorResponse(instance, { code: "niet-aangemeld" });
  const max = await findApiLimiet(db, env.API_LIMIET);
  const counted = max === 0 ? { ok: true as const } : await countAgainst(db, { sleutel: `api:${actor.sleutelId}`, max, vensterSeconden: 60 });
  if (!counted.ok) return errorResponse(instance, { code: "te-veel", wachtSeconden: counted.wachtSeconden });

  const match = matchPath(endpoints, instance.slice(PREFIX.length));
  if (!match) return errorResponse(instance, { code: "niet-gevonden", wat: "adres" });
  const endpoint = match.endpoints.find(({ method }) => method === request.method);
  if (!endpoint) {
    const allow = match.endpoints.map(({ method }) => method).join(", ");
    return problemResponse(instance, { slug: "methode-niet-toegestaan", title: "Deze methode kan hier niet", status: 405, detail: `Gebruik ${allow}.`, headers: { Allow: allow } });
  }
  return answer({ db, actor, now: await getClock() }, { request, instance, endpoint, params: match.params });
}

type Target = { readonly request: Request; readonly instance: string; readonly endpoint: Endpoint; readonly params: Readonly<Record<string, string>> };

async function answer(ctx: Context, { request, instance, endpoint, params }: Target): Promise<Response> {
  const body = endpoint.method === "POST" && !endpoint.multipart ? await readJson(request) : ok(undefined);
  if (!body.ok) return bodyResponse(instance, body.error);
  const query = readQuery(endpoint, new URL(request.url).searchParams);
  if (!query.ok) return errorResponse(instance, query.error);
  const result = await endpoint.handle({ ctx, request, params, query: query.value, body: body.value });
  if (!result.ok) return isTeGroot(result.error) ? bodyResponse(instance, { soort: "te-groot" }) : errorResponse(instance, result.error);
  return jsonResponse(result.value.body, { status: result.value.status ?? endpoint.status ?? 200, headers: result.value.headers ?? {} });
}

/** Query keys as one object: what may be repeated is an array, the rest a text; an unknown or doubled key is wrong. */
function readQuery(endpoint: Endpoint, search: URLSearchParams): Result<unknown, AppError> {
  const raw: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const shape = endpoint.query && "shape" in endpoint.query ? (endpoint.query.shape as Record<string, unknown>) : {};
  for (const key of new Set(search.keys())) {
    const values = search.getAll(key);
    if (!Object.hasOwn(shape, key)) return err(ongeldig(key, "Deze zoeksleutel kennen wij niet."));
    if (isList(shape[key])) raw[key] = values;
    else if (values.length > 1) return err(ongeldig(key, "Geef deze sleutel één keer."));
    else raw[key] = values[0];
  }
  return endpoint.query ? parseInput(endpoint.query, { ...raw }) : ok({});
}

function isList(schema: unknown): boolean {
  const def = (schema as { def?: { type?: string; innerType?: unknown } } | undefined)?.def;
  return def?.type === "array" || (def?.innerType !== undefined && isList(def.innerType));
}

/** What reading a body says, as a problem. */
export function bodyResponse(instance: string, error: BodyError): Response {
  if (error.soort === "te-groot") return problemResponse(instance, { slug: "te-groot", title: "Dit is te groot", status: 413, detail: "De inhoud is groter dan hier mag." });
  if (error.soort === "verkeerd-type") return problemResponse(instance, { slug: "verkeerd-type", title: "Verkeerd soort inhoud", status: 415, detail: "Stuur application/json." });
  return errorResponse(instance, error.error);
}

/** What was not expected: told apart by what the caller can do about it, and written down for us. */
export function troubleResponse(error: unknown, instance: string): Response {
  switch (classifyDbError(error)) {
    case "onbereikbaar": return problemResponse(instance, { slug: "even-niet-bereikbaar", title: "Even niet bereikbaar", status: 503, detail: "Probeer het zo opnieuw. Er is niets verloren.", headers: { "Retry-After": "2" } });
    case "opnieuw": return problemResponse(instance, { slug: "druk", title: "Te druk", status: 503, detail: "Probeer het zo opnieuw.", headers: { "Retry-After": "1" } });
    case "ongeldig": return errorResponse(instance, ongeldig("body", "Een waarde past niet."));
    case "conflict": return errorResponse(instance, ongeldig("body", "Een waarde verwijst naar iets dat niet bestaat of niet samengaat."));
    case "fout": {
      const kenmerk = logError(error, instance);
      return problemResponse(instance, { slug: "fout", title: "Er ging iets mis", status: 500, detail: `Wij zoeken dit uit. Kenmerk: ${kenmerk}.` });
    }
  }
}
