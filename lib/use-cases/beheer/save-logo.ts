import { z } from "zod";
import { geheel } from "@/lib/contracts/beheer/velden";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { readOrganisatie, writeLogo } from "@/lib/data/organisatie-store";
import { encodeLogo } from "@/lib/data/encode-logo";
import { recordBeheer } from "./record-beheer";

const LogoInput = z.strictObject({ versie: geheel({ min: 0, max: 2_000_000_000 }) });

/** Puts a picture at the top of every page, re-encoded so that nothing of the file itself remains; without bytes the own mark comes back. */
export async function saveLogo(ctx: Context, raw: unknown, bytes: Uint8Array | null): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.instellingen")) return err({ code: "geen-recht", recht: "beheer.instellingen" });
  const input = parseInput(LogoInput, raw);
  if (!input.ok) return input;
  const logo = bytes && (await encodeLogo(bytes));
  if (bytes && !logo) return err(ongeldig("logo", "Kies een afbeelding (PNG, JPEG of WebP) van hoogstens 2 MB."));
  return transact(ctx.db, async (tx) => {
    const huidig = await readOrganisatie(tx);
    if (!(await writeLogo(tx, input.value.versie, logo))) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
    const wijzigingen = [{ veld: "logo", van: huidig.logo ? "eigen logo" : "", naar: logo ? "eigen logo" : "" }];
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "organisatie", id: "organisatie" }, wijzigingen });
    return ok(null);
  });
}
