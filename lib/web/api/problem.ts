import { APP_ERRORS, type AppError } from "@/lib/domain/shared/app-error";

export const API_VERSION = "1.0.0";

type Problem = { slug: string; title: string; status: number; detail: string; errors?: readonly { veld: string; reden: string }[]; headers?: Record<string, string> };

const HEADERS = { "API-Version": API_VERSION, "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

/** An answer of the API with the headers that every answer has. */
export function jsonResponse(body: unknown, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...HEADERS, "Content-Type": "application/json", ...headers } });
}

/** application/problem+json (RFC 9457) as interface.md §6 has it. */
export function problemResponse(instance: string, { slug, title, status, detail, errors, headers = {} }: Problem): Response {
  const body = { type: `/problemen/${slug}`, title, status, detail, instance, ...(errors ? { errors } : {}) };
  return new Response(JSON.stringify(body), { status, headers: { ...HEADERS, "Content-Type": "application/problem+json", ...headers } });
}

/** An expected error as a problem; the same table gives the status everywhere. */
export function errorResponse(instance: string, error: AppError): Response {
  const { status, titel } = APP_ERRORS[error.code];
  return problemResponse(instance, {
    slug: error.code, title: titel, status, detail: detailOf(error),
    ...(error.code === "ongeldig" ? { errors: error.fouten } : {}),
    ...(error.code === "bestaat-al" ? { errors: [{ veld: error.veld, reden: error.reden }] } : {}),
    ...(error.code === "te-veel" ? { headers: { "Retry-After": String(error.wachtSeconden) } } : {}),
    ...(error.code === "niet-aangemeld" ? { headers: { "WWW-Authenticate": "Bearer" } } : {}),
  });
}

function detailOf(error: AppError): string {
  switch (error.code) {
    case "ongeldig": return error.fouten.map(({ veld, reden }) => `${veld}: ${reden}`).join(" ").slice(0, 2000);
    case "niet-aangemeld": return "Stuur een geldige API-sleutel mee: Authorization: Bearer fsd_…";
    case "niet-gevonden": return "Wat u zoekt bestaat niet, of u mag het niet zien.";
    case "geen-recht": return "Uw rol geeft dit recht niet.";
    case "inmiddels-gewijzigd": return `Haal de laatste stand op en probeer het opnieuw. De versie is nu ${error.versie}.`;
    case "overgang-niet-toegestaan": case "in-gebruik": case "verlopen": case "bestaat-al": return error.reden;
    case "sleutel-hergebruikt": return "Gebruik voor een andere aanvraag een nieuwe Idempotency-Key.";
    case "te-veel": return `Probeer het over ${error.wachtSeconden} seconden opnieuw.`;
  }
}
