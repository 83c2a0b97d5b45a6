import { createHash } from "node:crypto";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { cleanNaam } from "./clean-naam";
import { detectBestand } from "./detect-bestand";
import { reEncode } from "./re-encode";

export const MAX_BESTAND_BYTES = 10 * 1024 * 1024;

/** What somebody wants to hand over: a name to show and the bytes as they came. */
export type Bestand = { readonly naam: string; readonly bytes: Buffer };

/** What will be stored, and served again bit for bit. */
export type KlaarBestand = {
  readonly naam: string; readonly type: string; readonly bytes: Buffer; readonly sha256: string;
  readonly breedte: number | null; readonly hoogte: number | null; readonly miniatuur: Buffer | null;
};

/** Judges a file by its content and makes it safe to keep; a refusal says what is possible instead. */
export async function prepareBestand({ naam, bytes }: Bestand): Promise<Result<KlaarBestand, AppError>> {
  if (bytes.length > MAX_BESTAND_BYTES) return err(ongeldig("bestand", "Dit bestand is groter dan 10 MB. Maak het kleiner en probeer het opnieuw."));
  const soort = detectBestand(bytes);
  if (!soort.ok) return err(ongeldig("bestand", soort.error.reden));
  const { type } = soort.value;
  if (soort.value.soort === "document") return ok(finish({ naam, type, bytes, breedte: null, hoogte: null, miniatuur: null }));
  const beeld = await reEncode(bytes, type);
  return beeld.ok ? ok(finish({ naam, ...beeld.value })) : err(ongeldig("bestand", beeld.error.reden));
}

const finish = (bestand: Omit<KlaarBestand, "sha256">): KlaarBestand => ({
  ...bestand, naam: cleanNaam(bestand.naam, bestand.type), sha256: createHash("sha256").update(bestand.bytes).digest("hex"),
});
