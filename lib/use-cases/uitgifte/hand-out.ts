import { parseInput } from "@/lib/contracts/parse-input";
import { UitgifteInput } from "@/lib/contracts/uitgifte/uitgifte";
import type { Context } from "@/lib/data/context";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { readTerugVoor, type UitgifteSoort } from "@/lib/domain/uitgifte/uitgifte";

export type Meegegeven = { readonly id: string; readonly soort: UitgifteSoort; readonly wat: string; readonly naam: string; readonly terugVoor: Date };

/** Hands something out at the balie, to somebody we know or to a visitor by name. A thing can be out once; the same press twice is one. */
export async function handOut(ctx: Context, raw: unknown): Promise<Result<Meegegeven, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "uitgifte.write")) return err({ code: "geen-recht", recht: "uitgifte.write" });
  const input = parseInput(UitgifteInput, raw);
  if (!input.ok) return input;
  const { sleutel: id, terugVoor: tekst, ...rest } = input.value;
  const now = ctx.now();
  const terugVoor = readTerugVoor(tekst, now);
  if (!terugVoor) return err(ongeldig("terugVoor", "Kies een moment dat nog komt."));
  const meegegeven: Meegegeven = { id, soort: rest.soort, wat: rest.wat, naam: rest.naam, terugVoor };
  try {
    return await transact(ctx.db, async (tx) => {
      if (await tx.uitgifte.findUnique({ where: { id }, select: { id: true } })) return ok(meegegeven);
      if (rest.persoonId && !(await tx.persoon.findFirst({ where: { id: rest.persoonId, actief: true, soort: { not: "systeem" } }, select: { id: true } }))) return err(ongeldig("naam", "Kies een klant uit de lijst, of vul een naam in."));
      await tx.uitgifte.create({ data: { id, ...rest, terugVoor, doorId: actor.id, op: now } });
      await recordEvent(ctx, tx, { soort: "balie.meegegeven", op: now, onderwerp: { soort: "uitgifte", id }, gegevens: { uitgifte: rest.soort } });
      return ok(meegegeven);
    });
  } catch (error) {
    if (findUniqueViolation(error, ["uitgifte_een_keer_weg", "wat", "soort"])) return err(ongeldig("wat", "Deze is nog niet terug. Neem hem eerst terug, of kies een andere."));
    throw error;
  }
}
