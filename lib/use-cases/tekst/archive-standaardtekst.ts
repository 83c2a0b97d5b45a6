import { ArchiefInput } from "@/lib/contracts/tekst/standaardtekst";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { forgetTeksten } from "@/lib/data/tekst-store";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { refuseTekst } from "./may-change-tekst";
import { recordTekst } from "./record-tekst";

/** Takes a standaardtekst out of use, or back into use. It is never removed: macros and history may still name it. */
export async function archiveStandaardtekst(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "tekst.write")) return err({ code: "geen-recht", recht: "tekst.write" });
  const input = parseInput(ArchiefInput, raw);
  if (!input.ok) return input;
  const { id, versie, actief } = input.value;
  try {
    const done = await transact(ctx.db, async (tx) => {
      const huidig = await tx.standaardtekst.findUnique({ where: { id }, select: { versie: true, actief: true, persoonId: true } });
      if (!huidig) return err({ code: "niet-gevonden", wat: "tekst" } as const);
      const geweigerd = refuseTekst(ctx.actor, { huidig, gedeeld: huidig.persoonId === null });
      if (geweigerd) return err(geweigerd);
      if (huidig.actief === actief) return ok(null);
      const { count } = await tx.standaardtekst.updateMany({ where: { id, versie }, data: { actief, gewijzigdOp: ctx.now(), versie: { increment: 1 } } });
      if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie } as const);
      await recordTekst(ctx, tx, { soort: actief ? "beheer.gewijzigd" : "beheer.uitgezet", wat: "standaardtekst", id, wijzigingen: [{ veld: "actief", van: actief ? "nee" : "ja", naar: actief ? "ja" : "nee" }] });
      return ok(null);
    });
    forgetTeksten(ctx.db);
    return done;
  } catch (error) {
    if (!findUniqueViolation(error, ["standaardtekst_kort_gedeeld", "standaardtekst_kort_eigen", "kort"])) throw error;
    return err(ongeldig("kort", "De korte naam is intussen van een andere tekst. Geef een van de twee een andere naam."));
  }
}
