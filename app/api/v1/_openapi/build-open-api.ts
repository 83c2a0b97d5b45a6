import { z } from "zod";
import type { Endpoint } from "@/lib/web/api/endpoint";
import { API_VERSION } from "@/lib/web/api/problem";

type Json = Record<string, unknown>;

const Problem: Json = {
  type: "object", required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: { type: "string", description: "Soort probleem" }, title: { type: "string" }, status: { type: "integer", format: "int32" }, detail: { type: "string" }, instance: { type: "string" },
    errors: { type: "array", items: { type: "object", required: ["veld", "reden"], properties: { veld: { type: "string" }, reden: { type: "string" } } } },
  },
};

const VERSIE_HEADER = { "API-Version": { description: "Versie van deze API", schema: { type: "string", example: API_VERSION } } };
const FOUTEN: Record<number, string> = {
  400: "Er klopt iets niet in de aanvraag", 401: "Geen geldige sleutel", 403: "Geen recht", 404: "Bestaat niet of is niet te zien", 409: "Inmiddels gewijzigd of nu niet mogelijk",
  413: "Te groot", 415: "Verkeerd soort inhoud", 422: "Sleutel al gebruikt voor iets anders", 429: "Te veel aanvragen", 503: "Even niet bereikbaar",
};

/**
 * The description of the API, made from the same table and schemas that route and validate:
 * what is written here cannot differ from what runs.
 */
export function buildOpenApi(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint);
  return {
    openapi: "3.1.0",
    info: {
      title: "Serviceplein", version: API_VERSION, description: "Meldingen doen, volgen en afhandelen bij de facilitaire servicedesk.",
      contact: { name: "Beheer van Serviceplein", url: "https://serviceplein.example/contact", email: "beheer@serviceplein.example" },
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
    },
    servers: [{ url: "/api/v1", description: "Deze installatie" }],
    security: [{ sleutel: [] }],
    tags: [...new Set(endpoints.map(({ onderwerp }) => onderwerp))].map((name) => ({ name, description: name })),
    paths,
    components: { securitySchemes: { sleutel: { type: "http", scheme: "bearer", description: "Een sleutel handelt als zijn persoon en nooit met meer rechten." } }, schemas: { Problem } },
  };
}

function operation(endpoint: Endpoint): Json {
  const status = endpoint.status ?? 200;
  return {
    operationId: endpoint.id, summary: endpoint.samenvatting, description: `${endpoint.samenvatting}.`, tags: [endpoint.onderwerp], parameters: parameters(endpoint),
    ...(endpoint.body ? { requestBody: requestBody(endpoint) } : {}),
    responses: {
      [status]: { description: "Gelukt", headers: { ...VERSIE_HEADER, ...headers(endpoint) }, content: { "application/json": { schema: toSchema(endpoint.antwoord, "output") } } },
      ...Object.fromEntries(errorsOf(endpoint).map((code) => [code, { description: FOUTEN[code], headers: VERSIE_HEADER, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } }])),
    },
  };
}

function parameters({ path, query, idempotent }: Endpoint): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, description: "Nummer, met of zonder letter", schema: { type: "string" } }));
  const shape = query ? (toSchema(query, "input")["properties"] as Record<string, Json> | undefined) ?? {} : {};
  const inQuery = Object.entries(shape).map(([name, schema]) => ({ name, in: "query", required: false, description: `Filter of paginering: ${name}`, schema }));
  const key = idempotent ? [{ name: "Idempotency-Key", in: "header", required: true, description: "Eigen sleutel; 72 uur geldig", schema: { type: "string", minLength: 1, maxLength: 200 } }] : [];
  return [...inPath, ...inQuery, ...key];
}

function requestBody({ body, multipart }: Endpoint): Json {
  const schema = body ? toSchema(body, "input") : {};
  return { required: true, content: { [multipart ? "multipart/form-data" : "application/json"]: { schema } } };
}

function headers({ id, status }: Endpoint): Json {
  return {
    ...(status === 201 && id === "submitMelding" ? { Location: { description: "Adres van de melding", schema: { type: "string" } } } : {}),
    ...(id === "getMelding" ? { ETag: { description: "De versie", schema: { type: "string" } } } : {}),
  };
}

function errorsOf({ method, path, conflicten, idempotent }: Endpoint): number[] {
  return [400, 401, 403, ...(path.includes("{") ? [404] : []), ...(conflicten || idempotent ? [409] : []), ...(method === "POST" ? [413, 415] : []), ...(idempotent ? [422] : []), 429, 503];
}

/** JSON Schema of a contract. Transformed text (trimmed, read as a moment) is described by what may be sent. */
function toSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" }) as Json;
  return json;
}
