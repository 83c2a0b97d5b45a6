import { ArchiefInput } from "@/lib/contracts/tekst/standaardtekst";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { refuseTekst } from "./may-change-tekst";
import { recordTekst } from "./record-tekst";

/** Takes a macro out of use, or back into use. It is never removed: history still names it. */
export async function archiveMacro(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "tekst.write")) return err({ code: "geen-recht", recht: "tekst.write" });
  const input = parseInput(ArchiefInput, raw);
  if (!input.ok) return input;
  const { id, versie, actief } = input.value;
  try {
    return await transact(ctx.db, async (tx) => {
      const huidig = await tx.macro.findUnique({ where: { id }, select: { versie: true, actief: true, persoonId: true } });
      if (!huidig) return err({ code: "niet-gevonden", wat: "macro" } as const);
      const geweigerd = refuseTekst(ctx.actor, { huidig, gedeeld: huidig.persoonId === null });
      if (geweigerd) return err(geweigerd);
      if (huidig.actief === actief) return ok(null);
      const { count } = await tx.macro.updateMany({ where: { id, versie }, data: { actief, gewijzigdOp: ctx.now(), versie: { increment: 1 } } });
      if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie } as const);
      await recordTekst(ctx, tx, { soort: actief ? "beheer.gewijzigd" : "beheer.uitgezet", wat: "macro", id, wijzigingen: [{ veld: "actief", van: actief ? "nee" : "ja", naar: actief ? "ja" : "nee" }] });
      return ok(null);
    });
  } catch (error) {
    if (!findUniqueViolation(error, ["macro_kort_gedeeld", "macro_kort_eigen", "kort"])) throw error;
    return err(ongeldig("kort", "De korte naam is intussen van een andere macro. Geef een van de twee een andere naam."));
  }
}
