import type { AppError } from "@/lib/domain/shared/app-error";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const MAX_REQUEST_BYTES = 25 * 1024 * 1024;
const MAX_BESTANDEN = 5;

export type Upload = { readonly form: FormData; readonly bestanden: readonly { readonly naam: string; readonly bytes: Buffer }[] };

const TE_GROOT = ongeldig("bestand", "Dit is samen meer dan 25 MB. Stuur minder of kleinere bestanden.");
const HALF = ongeldig("bestand", "Het versturen werd afgebroken. Probeer het opnieuw.");

/** Reads at most the limit from the wire, and refuses what arrived shorter or longer than announced. */
async function readBody(request: Request): Promise<Result<Buffer, AppError>> {
  const aangekondigd = request.headers.get("content-length");
  if (Number(aangekondigd ?? 0) > MAX_REQUEST_BYTES) return err(TE_GROOT);
  const parts: Uint8Array[] = [];
  let gelezen = 0;
  try {
    for await (const part of request.body ?? []) {
      gelezen += part.length;
      if (gelezen > MAX_REQUEST_BYTES) return err(TE_GROOT);
      parts.push(part);
    }
  } catch {
    return err(HALF); // the sender went away
  }
  if (aangekondigd !== null && Number(aangekondigd) !== gelezen) return err(HALF);
  return ok(Buffer.concat(parts));
}

/**
 * The fields and files of a multipart request within 25 MB and five files. `veld` names the file field; empty
 * file fields, which browsers send for a choice that was not made, are no files.
 */
export async function readUpload(request: Request, veld = "bestand"): Promise<Result<Upload, AppError>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) return err(ongeldig(veld, "Stuur een formulier met een bestand."));
  const body = await readBody(request);
  if (!body.ok) return body;
  const form = await new Response(new Uint8Array(body.value), { headers: { "content-type": type } }).formData().catch(() => null);
  if (!form) return err(ongeldig(veld, "Dit formulier konden wij niet lezen. Probeer het opnieuw."));
  const files = form.getAll(veld).filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ""));
  if (files.length > MAX_BESTANDEN) return err(ongeldig(veld, "Voeg hoogstens 5 bestanden tegelijk toe."));
  return ok({ form, bestanden: await Promise.all(files.map(async (file) => ({ naam: file.name, bytes: Buffer.from(await file.arrayBuffer()) }))) });
}

/** The status an upload is refused with: too big is 413, so that a script can tell it from wrong. */
export const isTeGroot = (error: AppError): boolean => error === TE_GROOT;
