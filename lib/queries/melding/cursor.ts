import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type Cursor = { readonly at: Date; readonly id: string };

/** A place in a list, as text without meaning for the caller. */
export const encodeCursor = ({ at, id }: Cursor): string => Buffer.from(`${at.getTime()}|${id}`).toString("base64url");

/** Reads a cursor that we gave out; anything else is wrong input, not an empty page. */
export function decodeCursor(text: string | undefined): Result<Cursor | null, AppError> {
  if (text === undefined) return ok(null);
  const found = /^(\d{1,15})\|([0-9a-f-]{36})$/.exec(Buffer.from(text, "base64url").toString("utf8"));
  return found ? ok({ at: new Date(Number(found[1])), id: found[2]! }) : err(ongeldig("cursor", "Deze cursor is niet van ons."));
}
