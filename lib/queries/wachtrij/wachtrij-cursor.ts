import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** A place in the list: the moment it is ordered by, the id, and in which part of the list that was (its rank and its value). */
export type WachtrijCursor = { readonly at: Date; readonly id: string; readonly deel: string };

/** A place in the list, as text without meaning for the caller. */
export const encodeWachtrijCursor = ({ at, id, deel }: WachtrijCursor): string => Buffer.from(`${at.getTime()}|${id}|${deel}`).toString("base64url");

/** Reads a cursor that we gave out; anything else is wrong input, not an empty page. */
export function decodeWachtrijCursor(text: string | undefined): Result<WachtrijCursor | null, AppError> {
  if (text === undefined) return ok(null);
  const found = /^(\d{1,15})\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|([^\0]{0,300})$/.exec(Buffer.from(text, "base64url").toString("utf8"));
  return found ? ok({ at: new Date(Number(found[1])), id: found[2]!, deel: found[3]! }) : err(ongeldig("cursor", "Deze cursor is niet van ons."));
}
