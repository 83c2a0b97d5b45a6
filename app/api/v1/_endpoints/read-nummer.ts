import { parseNummer, type NummerSoort } from "@/lib/format/nummer";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { AppError } from "@/lib/domain/shared/app-error";

/** The number in a path, with or without letter; under /opdrachten a bare number is an opdracht. No number: not found. */
export function readNummer(text: string | undefined, soort: NummerSoort & ("melding" | "opdracht")): Result<number, AppError> {
  const found = parseNummer(text ?? "");
  const bare = /^\d/.test((text ?? "").trim());
  return found && (found.soort === soort || bare) ? ok(found.nummer) : err({ code: "niet-gevonden", wat: soort });
}
