import type { AppError } from "@/lib/domain/shared/app-error";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export const JSON_LIMIT = 1_048_576;
const DEPTH_LIMIT = 32;

export type BodyError = { readonly soort: "te-groot" } | { readonly soort: "verkeerd-type" } | { readonly soort: "fout"; readonly error: AppError };

/** The body as bytes, read no further than the limit whatever the header says. */
export async function readBytes(request: Request, limit: number): Promise<Result<Uint8Array<ArrayBuffer>, BodyError>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return err({ soort: "te-groot" });
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.length;
    if (size > limit) { await reader!.cancel(); return err({ soort: "te-groot" }); }
    parts.push(part.value);
  }
  return ok(new Uint8Array(Buffer.concat(parts, size)));
}

/** The body as JSON: the right type, well-formed UTF-8, not deeper than anything of ours. */
export async function readJson(request: Request): Promise<Result<unknown, BodyError>> {
  const bytes = await readBytes(request, JSON_LIMIT);
  if (!bytes.ok) return bytes;
  if (!/^application\/(json|[a-z.+-]+\+json)\s*(;\s*charset=utf-8\s*)?$/i.test(request.headers.get("content-type") ?? "")) return err({ soort: "verkeerd-type" });
  try {
    const body: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
    return isTooDeep(body) ? err({ soort: "fout", error: ongeldig("body", `De inhoud is dieper dan ${DEPTH_LIMIT} lagen.`) }) : ok(body);
  } catch {
    return err({ soort: "fout", error: ongeldig("body", "De inhoud is geen geldige JSON in UTF-8.") });
  }
}

function isTooDeep(root: unknown): boolean {
  let layer: unknown[] = [root];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    layer = layer.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}
